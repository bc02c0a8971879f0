import BureauDomain
import BureauStore

/// Changes one agent of a base.
enum AgentChange {
  /// `change` gives the sentence that says it is done.
  static func run(
    _ id: String, _ base: BaseOptions, _ change: (inout Agent) -> String
  ) throws -> CommandOutcome {
    let store = try base.open()
    guard var agent = try store.agent(Agent.ID(rawValue: id)) else {
      throw SessionRefusal.unknownAgent(id)
    }
    let sentence = change(&agent)
    try store.saveAgent(
      agent, by: try CommandSession.session(for: .manageAgents, in: store),
      key: store.newOperationKey())
    try store.close()
    return CommandOutcome(lines: [sentence])
  }
}
