import BureauDomain
import BureauStore

/// Who a command of the shell acts for: whoever can run it owns the file of the base.
enum CommandSession {
  /// The first agent in post who may do the deed, else the first agent, whose refusal tells why.
  /// Before the first start there is no agent yet, and the act is the command line's own.
  static func session(for deed: Deed, in store: Store) throws(StoreError) -> Session {
    let agents = try store.agents().filter { $0.closing == nil }
    let able = agents.first { !$0.roles.isDisjoint(with: Access.roles(for: deed)) }
    return Session(agent: able ?? agents.first ?? commandLine)
  }

  private static let commandLine = Agent(
    id: Agent.ID(rawValue: "ligne-de-commande"), name: "Ligne de commande",
    roles: [.officer, .administrator])
}
