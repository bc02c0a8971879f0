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
    guard try hasAdministrator(replacing: agent, store) else {
      throw SessionRefusal.lastAdministrator
    }
    try store.saveAgent(
      agent, by: try CommandSession.session(for: .manageAgents, in: store),
      key: store.newOperationKey())
    try store.close()
    return CommandOutcome(lines: [sentence])
  }

  /// Whether somebody can still manage the agents once this one is so.
  private static func hasAdministrator(replacing agent: Agent, _ store: Store) throws -> Bool {
    let others = try store.agents().filter { $0.id != agent.id }
    return (others + [agent]).contains { $0.closing == nil && $0.roles.contains(.administrator) }
  }
}
