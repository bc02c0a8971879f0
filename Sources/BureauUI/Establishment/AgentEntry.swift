internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A person of the office in the list of agents.
struct AgentEntry: RegisterEntry {
  let agent: Agent
  /// « 100 % »: of the posts held; empty without one.
  let quota: String
  /// Those of the posts held (« fiche de poste »).
  let descriptions: [PostDescription]
  let trainings: [AgentTraining]

  static let title = "Établissement > Agents"
  static let about = [
    "Les personnes du bureau et celles dont il note les décisions : leurs fonctions dans le lycée,",
    "ce qu'elles peuvent faire ici, leur véhicule, la fin de leur contrat.",
    "c ajoute une personne ; h note un départ : les droits se ferment, l'historique reste.",
  ]
  static let emptyText = ["Personne encore. c ajoute un agent."]
  static let deed = Deed.manageAgents

  static let columns: [Column<RegisterLine<AgentEntry>>] = [
    Column("Nom", .share(2, min: 16)) { $0.entry.name },
    Column("Fonctions", .share(3, min: 24)) { $0.entry.functions },
    Column("Fin de contrat", .cells(14)) { $0.entry.agent.contractEnd?.french ?? "—" },
    Column("Rôles", .share(3, min: 20), from: 100) { $0.entry.roles },
  ]

  static func all(_ context: Context) throws -> [AgentEntry] {
    let posts = try context.store.posts().filter { $0.closing == nil }
    let trainings = try context.store.agentTrainings()
    return try context.store.agents().map { agent in
      let held = posts.filter { $0.holder == agent.id }
      let quota = held.reduce(0) { $0 + $1.quota }
      return AgentEntry(
        agent: agent, quota: quota > 0 ? "poste à \(quota) %" : "",
        descriptions: PostDescription.held(by: agent.id, among: posts),
        trainings: trainings.filter { $0.agent == agent.id })
    }
    .sorted { $0.agent.closing == nil && $1.agent.closing != nil }
  }

  static func create(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(AgentDraft(nil, on: context.today), context)
  }

  var id: Agent.ID { agent.id }
  var searched: String { agent.name + " " + functions }

  var details: [(label: String, text: String)] {
    [
      ("Peut", roles), ("Habite", agent.homeTown), ("Véhicule", vehicle),
      ("Km déjà pris", claimed),
      (
        "Statut",
        [agent.status?.label, agent.origin?.label, quota].compactMap { $0 }
          .filter { !$0.isEmpty }.joined(separator: ", ")
      ), ("Fiche de poste", descriptions.map(\.label).joined(separator: " ; ")),
      ("Formations", trainings.map { "\($0.title) (\($0.on))" }.joined(separator: ", ")),
      ("Parti", agent.closing.map { "le \($0.on.french) : \($0.motive)" } ?? ""),
    ]
  }

  var violations: [Violation] { Checks.broken(by: agent) }

  func open(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(AgentDraft(agent, on: context.today), context)
  }

  func toggle(_ context: Context) throws -> Outcome<Context> {
    guard agent.closing != nil else {
      return try EditPane.open(ClosingDraft(.agent(agent), context), context)
    }
    var changed = agent
    changed.closing = nil
    try context.store.saveAgent(
      changed, by: context.session, key: context.store.newOperationKey())
    return .notify(Notice("De nouveau en fonction : \(agent.name)."), then: .stay)
  }

  private var name: String { (agent.closing == nil ? "" : "× ") + agent.name }

  private var functions: String {
    AgentFunction.allCases.filter(agent.functions.contains).map(\.label).joined(separator: ", ")
  }

  private var roles: String {
    Role.allCases.filter(agent.roles.contains).map(\.label).joined(separator: " · ")
  }

  private var vehicle: String {
    guard let vehicle = agent.vehicle else { return "" }
    let authorised = vehicle.authorisedOn.map { "autorisé le \($0.french)" } ?? "non autorisé"
    let insured = vehicle.insuranceEnd.map { "assuré jusqu'au \($0.french)" }
    return [vehicle.kind.label, authorised, insured].compactMap { $0 }
      .joined(separator: ", ")
  }

  private var claimed: String {
    agent.claimedBefore.sorted { $0.key > $1.key }.map { "\($0.value) en \($0.key)" }
      .joined(separator: ", ")
  }
}
