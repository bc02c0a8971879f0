internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What one trip of a claim cost, as it is typed: hours, meals, nights, tolls.
struct TripCostsDraft: EditDraft {
  var claim: Claim
  let round: Round.ID
  let on: Day
  let way: String
  /// The kilometres that count.
  let countable: Distance
  var leavesAt: String
  var returnsAt: String
  var asked: String
  var lunch: Choice
  var dinner: Choice
  /// How many.
  var nights: String
  /// One for each night, and those typed before their number was lowered; nil in drafts of older
  /// programs.
  var stay: [TripNightEntry]?
  var tolls: String
  var parking: String
  var publicTransport: String
  var receipts: Set<String>

  static let form = "tripCosts"
  var recordID: String? { "\(claim.id.rawValue)+\(round.rawValue)" }
  var title: String { "État de frais > déplacement du \(on)" }

  static let about = [
    "Un repas est payé à qui est absent toute la plage de 11 h à 14 h, ou de 18 h à 21 h ; à moitié",
    "au restaurant administratif, pas du tout s'il est offert (B13). Donnez le nombre de nuits d'un",
    "déplacement de plusieurs jours : chaque jour a ses repas, chaque nuit sa zone, au taux du jour.",
    "Les kilomètres viennent de la tournée ; donnez-en moins, ou 0, si vous en demandez moins.",
  ]

  /// The form on a trip of a claim.
  static func open(
    _ id: Round.ID, of file: ClaimFile, _ context: Context
  ) throws -> Outcome<Context> {
    guard let trip = file.claim.trips.first(where: { $0.round == id }),
      let round = try context.store.roundFile(id)
    else { throw StoreError.notFound }
    return try EditPane.open(TripCostsDraft(trip, round, file.claim), context)
  }

  init(_ trip: ClaimTrip, _ file: RoundFile, _ claim: Claim) {
    self.claim = claim
    round = trip.round
    on = file.round.on
    let full = ClaimedTrip(file.round, along: file.route, file.facts).way
    way = full.french
    countable = full.distance
    leavesAt = file.round.leavesAt?.description ?? ""
    returnsAt = file.round.returnsAt?.description ?? ""
    (asked, nights, tolls, parking, publicTransport) = ("", "", "", "", "")
    (lunch, dinner, receipts) = (Choice(), Choice(), [])
    show(trip.costs)
  }

  /// Shows what the trip cost.
  mutating func show(_ costs: TripCosts) {
    asked = costs.asked?.french ?? ""
    lunch = Self.choice(costs.meals[.lunch])
    dinner = Self.choice(costs.meals[.dinner])
    nights = costs.nights.isEmpty ? "" : "\(costs.nights.count)"
    stay = costs.nights.map(TripNightEntry.init)
    tolls = costs.expenses[.tolls]?.french ?? ""
    parking = costs.expenses[.parking]?.french ?? ""
    publicTransport = costs.expenses[.publicTransport]?.french ?? ""
    receipts = Set(costs.receipts.map(\.rawValue))
  }

  /// As many nights as their number says; more begin where the last one was spent.
  static func settle(_ draft: inout TripCostsDraft, _ context: Context) {
    var stay = draft.stay ?? []
    while stay.count < draft.nightCount { stay.append(stay.last?.next ?? TripNightEntry()) }
    draft.stay = stay
  }

  /// The number of nights, 0 while it cannot be read.
  var nightCount: Int {
    Int(nights).flatMap { (0...TripCosts.nightsLimit).contains($0) ? $0 : nil } ?? 0
  }

  /// The night of so many days after the first.
  subscript(night index: Int) -> TripNightEntry {
    get { stay.flatMap { $0.indices.contains(index) ? $0[index] : nil } ?? TripNightEntry() }
    set { if stay?.indices.contains(index) == true { stay?[index] = newValue } }
  }

  static func choice(_ taken: MealTaken?) -> Choice {
    taken.map { Choices.of($0, $0.label) } ?? Choice()
  }

  static func meals(_ lunch: Choice, _ dinner: Choice) -> [MealTime: MealTaken] {
    let meals: [MealTime: Choice] = [.lunch: lunch, .dinner: dinner]
    return meals.compactMapValues { MealTaken(rawValue: $0.id) }
  }

  /// What was typed, nil while something of it cannot be read.
  var costs: TripCosts {
    let expenses: [ExpenseKind: String] = [
      .tolls: tolls, .parking: parking, .publicTransport: publicTransport,
    ]
    return TripCosts(
      asked: try? Distance(parsing: asked), meals: Self.meals(lunch, dinner),
      nights: (0..<nightCount).map { self[night: $0].night },
      expenses: expenses.compactMapValues { try? Euro(parsing: $0) },
      receipts: Set(receipts.compactMap(ExpenseKind.init)))
  }
}
