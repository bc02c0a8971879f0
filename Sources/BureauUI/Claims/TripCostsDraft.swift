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
  var nights: String
  var zone: Choice
  var tolls: String
  var parking: String
  var publicTransport: String
  var receipts: Set<String>

  static let form = "tripCosts"
  var recordID: String? { "\(claim.id.rawValue)+\(round.rawValue)" }
  var title: String { "État de frais > déplacement du \(on)" }

  static let about = [
    "Un repas est payé à qui est absent toute la plage de 11 h à 14 h, ou de 18 h à 21 h ; à moitié",
    "au restaurant administratif, pas du tout s'il est offert (B13). Les kilomètres viennent de la",
    "tournée ; donnez-en moins si vous n'en demandez qu'une partie, 0 pour n'en demander aucun.",
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
    let costs = trip.costs
    asked = costs.asked?.french ?? ""
    lunch = Self.choice(costs.meals[.lunch])
    dinner = Self.choice(costs.meals[.dinner])
    nights = costs.nights > 0 ? "\(costs.nights)" : ""
    zone = Choices.of(costs.zone, costs.zone.label)
    tolls = costs.expenses[.tolls]?.french ?? ""
    parking = costs.expenses[.parking]?.french ?? ""
    publicTransport = costs.expenses[.publicTransport]?.french ?? ""
    receipts = Set(costs.receipts.map(\.rawValue))
  }

  private static func choice(_ taken: MealTaken?) -> Choice {
    taken.map { Choices.of($0, $0.label) } ?? Choice()
  }

  /// What was typed, nil while something of it cannot be read.
  var costs: TripCosts {
    let expenses: [ExpenseKind: String] = [
      .tolls: tolls, .parking: parking, .publicTransport: publicTransport,
    ]
    let meals: [MealTime: Choice] = [.lunch: lunch, .dinner: dinner]
    return TripCosts(
      asked: try? Distance(parsing: asked),
      meals: meals.compactMapValues { MealTaken(rawValue: $0.id) }, nights: Int(nights) ?? 0,
      zone: NightZone(rawValue: zone.id) ?? .base,
      expenses: expenses.compactMapValues { try? Euro(parsing: $0) },
      receipts: Set(receipts.compactMap(ExpenseKind.init)))
  }
}
