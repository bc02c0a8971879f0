internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A person of the office: a new one, changes to one, or one's own home, car and kilometres.
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
  var power: String
  var authorisedOn: String
  var insuranceEnd: String
  var claimedYear: String
  var claimed: String

  static let form = "agent"
  var recordID: String? { agent?.id.rawValue }

  var title: String {
    "Agents > \(agent == nil && name.isEmpty ? "Nouvel agent" : name)"
  }

  static let about = [
    "Une personne du bureau. Ses fonctions disent ce qu'elle est dans le lycée ; ses rôles, ce",
    "qu'elle peut faire ici. La voiture, la résidence et les kilomètres servent aux frais.",
  ]

  /// The form of the person who works, without what only the administration changes.
  static func openOwn(_ context: Context) throws -> Outcome<Context> {
    guard let own = try context.store.agent(context.agent.id) else { throw StoreError.notFound }
    return try EditPane.open(AgentDraft(own, isOwn: !context.may(.manageAgents)), context)
  }

  init(_ agent: Agent?, isOwn: Bool = false) {
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
    power = agent?.vehicle.map { "\($0.fiscalPower)" } ?? ""
    authorisedOn = agent?.vehicle?.authorisedOn?.french ?? ""
    insuranceEnd = agent?.vehicle?.insuranceEnd?.french ?? ""
    claimedYear = agent?.claimedBefore.map { "\($0.year)" } ?? ""
    claimed = agent?.claimedBefore?.distance.french ?? ""
  }

  /// Why the person holds functions that should be apart.
  var motive: String {
    get { functionsMotive ?? "" }
    set { functionsMotive = newValue }
  }

  func sides(_ theirs: Conflict.Record) -> (base: AgentDraft, theirs: AgentDraft)? {
    guard case .agent(let record) = theirs, let agent else { return nil }
    return (AgentDraft(agent, isOwn: isOwn), AgentDraft(record, isOwn: isOwn))
  }
}
