internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A person of the office: a new one, changes to one, or one's own home, vehicle and kilometres.
struct AgentDraft: EditDraft {
  /// nil for a new person.
  var agent: Agent?
  /// Whether only what concerns the person alone may be changed.
  var isOwn: Bool
  var name: String
  var functions: Set<String>
  /// nil in drafts of older programs.
  var functionsMotive: String?
  var roles: Set<String>
  var status: Choice
  var origin: Choice
  var contractEnd: String
  var home: Choice
  /// Which sort of vehicle, nil in drafts of older programs: a car.
  var vehicle: Choice?
  var power: String
  var cylinders: Choice?
  var authorisedOn: String
  var insuranceEnd: String
  /// By civil year, the latest first; nil in drafts of older programs.
  var claimedByYear: [ClaimedYearEntry]?

  static let form = "agent"
  var recordID: String? { agent?.id.rawValue }

  var title: String {
    "Agents > \(agent == nil && name.isEmpty ? "Nouvel agent" : name)"
  }

  static let about = [
    "Une personne du bureau. Ses fonctions disent ce qu'elle est dans le lycée ; ses rôles, ce",
    "qu'elle peut faire ici. Le véhicule, la résidence et les kilomètres servent aux frais.",
  ]

  /// The form of the person who works, without what only the administration changes.
  static func openOwn(_ context: Context) throws -> Outcome<Context> {
    guard let own = try context.store.agent(context.agent.id) else { throw StoreError.notFound }
    return try EditPane.open(
      AgentDraft(own, isOwn: !context.may(.manageAgents), on: context.today), context)
  }

  /// - Parameter today: kilometres are asked for its civil year and the one before.
  init(_ agent: Agent?, isOwn: Bool = false, on today: Day) {
    self.init(agent, isOwn: isOwn, years: [today.year, today.year - 1])
  }

  private init(_ agent: Agent?, isOwn: Bool, years: [Int]) {
    self.agent = agent
    self.isOwn = isOwn
    name = agent?.name ?? ""
    functions = Set((agent?.functions ?? []).map(\.rawValue))
    functionsMotive = agent?.functionsMotive ?? ""
    roles = Set((agent?.roles ?? []).map(\.rawValue))
    status = agent?.status.map { Choices.of($0, $0.label) } ?? Choice()
    origin = agent?.origin.map { Choices.of($0, $0.label) } ?? Choice()
    contractEnd = agent?.contractEnd?.french ?? ""
    home = agent.map { Choice(id: $0.homeCommune?.code ?? "", text: $0.homeTown) } ?? Choice()
    (vehicle, power, cylinders) = (Choice(), "", Choice())
    switch agent?.vehicle?.kind {
    case .car(let fiscalPower): (vehicle, power) = (Self.car, "\(fiscalPower)")
    case .twoWheeler(let size):
      (vehicle, cylinders) = (Self.twoWheeler, Choices.of(size, size.label))
    case nil: break
    }
    authorisedOn = agent?.vehicle?.authorisedOn?.french ?? ""
    insuranceEnd = agent?.vehicle?.insuranceEnd?.french ?? ""
    let claimed = agent?.claimedBefore ?? [:]
    claimedByYear = Set(years).union(claimed.keys).sorted(by: >).map {
      ClaimedYearEntry(year: $0, distance: claimed[$0]?.french ?? "")
    }
  }

  /// Why the person holds functions that should be apart.
  var motive: String {
    get { functionsMotive ?? "" }
    set { functionsMotive = newValue }
  }

  func sides(_ theirs: Conflict.Record) -> (base: AgentDraft, theirs: AgentDraft)? {
    guard case .agent(let record) = theirs, let agent else { return nil }
    let years = Set(claimedYears.map(\.year)).union(record.claimedBefore.keys)
    return (
      AgentDraft(agent, isOwn: isOwn, years: Array(years)),
      AgentDraft(record, isOwn: isOwn, years: Array(years))
    )
  }

  static let car = Choice(id: "voiture", text: "voiture")
  static let twoWheeler = Choice(id: "deux-roues", text: "deux-roues à moteur")

  /// Which sort of vehicle.
  var vehicleSort: Choice {
    get { vehicle ?? (power.isEmpty ? Choice() : Self.car) }
    set { vehicle = newValue }
  }

  var cylinderClass: Choice {
    get { cylinders ?? Choice() }
    set { cylinders = newValue }
  }

  var claimedYears: [ClaimedYearEntry] {
    get { claimedByYear ?? [] }
    set { claimedByYear = newValue }
  }
}
