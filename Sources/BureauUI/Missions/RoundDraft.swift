internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// A round as it is typed: departure, stages, return.
struct RoundDraft: EditDraft {
  /// The round it changes; the beginning of a new one.
  var round: Round
  var isNew: Bool
  var on: String
  var leavesAt: String
  var returnsAt: String
  var departure: Choice
  var arrival: Choice
  var means: Choice
  var stages: [Stage]
  var lastDriven: String
  var lastMotive: String
  var notes: String
  /// The schools and home, as departure and arrival.
  var ends: [Choice] = []
  /// What is known of each leg, once its ends are.
  var legs: [Leg] = []
  /// The day whose visits were proposed.
  var proposedFor = ""

  /// One stop.
  struct Stage: Codable, Hashable, Sendable {
    var target = Choice()
    var site: Site.ID?
    var activity: Activity.ID?
    var driven = ""
    var motive = ""
    var toAsk = ""

    var isBlank: Bool { target.isBlank && driven.isEmpty && toAsk.isEmpty }
  }

  /// What the form says beside the kilometres of a leg.
  struct Leg: Codable, Hashable, Sendable {
    var echo = ""
    var isOwn = false
  }

  static let form = "round"
  static let home = "domicile"
  var recordID: String? { isNew ? nil : round.id.rawValue }
  var title: String { (isNew ? "Nouvelle tournée" : "Tournée") + (on.isEmpty ? "" : " du \(on)") }

  static let about = [
    "Une tournée : d'où l'on part, où l'on s'arrête, où l'on rentre. Les visites prévues ou déjà",
    "notées ce jour-là sont proposées comme étapes. Les kilomètres sont estimés (≈) ; tapez les",
    "vrais au retour. Un trajet dans la commune du lycée ou du domicile compte 0 (OM-04).",
  ]

  /// The form on a new round of a day, with the visits of that day as its stages.
  static func open(on day: Day, _ context: Context) throws -> Outcome<Context> {
    guard let school = try context.store.establishments().first else { throw StoreError.notFound }
    let round = Round(
      id: context.store.newIdentifier(), agent: context.agent.id, agentName: context.agent.name,
      on: day, establishment: school.id, departure: .school(school.id),
      arrival: .school(school.id))
    return try open(RoundDraft(round, isNew: true, context), context)
  }

  static func open(_ round: Round, _ context: Context) throws -> Outcome<Context> {
    try open(RoundDraft(round, isNew: false, context), context)
  }

  private static func open(_ draft: RoundDraft, _ context: Context) throws -> Outcome<Context> {
    var draft = draft
    settle(&draft, context)
    return try EditPane.open(draft, context)
  }

  init(_ round: Round, isNew: Bool, _ context: Context) throws {
    let file = try context.store.preview(round)
    self.round = round
    self.isNew = isNew
    on = round.on.french
    leavesAt = round.leavesAt?.description ?? ""
    returnsAt = round.returnsAt?.description ?? ""
    ends =
      try context.store.establishments().map { Choice(id: $0.id.rawValue, text: $0.name) }
      + [Choice(id: Self.home, text: Self.home)]
    departure = Self.choice(round.departure, among: ends)
    arrival = Self.choice(round.arrival, among: ends)
    means = Choices.of(round.means, round.means.label)
    stages = file.stops.map { Stage($0) } + [Stage()]
    lastDriven = round.lastLeg.driven?.french ?? ""
    lastMotive = round.lastLeg.motive
    notes = round.notes
    proposedFor = isNew ? "" : on
  }

  private static func choice(_ end: RoundEnd, among ends: [Choice]) -> Choice {
    let id = if case .school(let id) = end { id.rawValue } else { home }
    return ends.first { $0.id == id } ?? Choice()
  }

  static func settle(_ draft: inout RoundDraft, _ context: Context) {
    draft.propose(context)
    draft.stages = draft.stages.filter { !$0.isBlank } + [Stage()]
    draft.measure(context)
  }

  /// Fills in the visits of the day, as long as nobody chose a stage.
  private mutating func propose(_ context: Context) {
    guard on != proposedFor, isNew, stages.allSatisfy({ $0.isBlank || $0.activity != nil }),
      let day = try? Day.parse(on, today: context.today),
      let visits = try? context.store.visitsWithoutRound(of: round.agent, on: day)
    else { return }
    proposedFor = on
    stages = visits.prefix(Round.stagesLimit).map { visit in
      let target = (try? VisitDraft.choice(for: .company(visit.company), context)) ?? Choice()
      return Stage(target: target, site: visit.site, activity: visit.id)
    }
  }

  /// Says how long each leg is, and whether it counts.
  private mutating func measure(_ context: Context) {
    guard let round = changed(context), let file = try? context.store.preview(round) else {
      legs = []
      return
    }
    legs = file.route.legs.map { Leg(echo: RoundText.leg($0), isOwn: $0.isOwn) }
  }
}

extension RoundDraft.Stage {
  init(_ stop: RoundFile.Stop) {
    switch stop.stage.target {
    case .company(let id, let site):
      let town = stop.place.town
      target = Choice(
        id: id.rawValue, text: town.isEmpty ? stop.place.name : "\(stop.place.name), \(town)")
      self.site = site
    case .school(let id):
      target = Choice(id: RoundDraft.schoolPrefix + id.rawValue, text: stop.place.name)
    }
    activity = stop.stage.activity
    driven = stop.stage.leg.driven?.french ?? ""
    motive = stop.stage.leg.motive
    toAsk = stop.stage.toAsk
  }
}
