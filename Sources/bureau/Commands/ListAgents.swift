import ArgumentParser
import BureauDomain
import BureauStore

/// `bureau agents lister`.
struct ListAgents: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lister", abstract: "Montrer les agents et leur identifiant.")

  @OptionGroup var base: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      let store = try base.open()
      let agents = try store.agents()
      try store.close()
      return CommandOutcome(lines: agents.flatMap(Self.lines))
    }
  }

  private static func lines(_ agent: Agent) -> [String] {
    let roles = Role.allCases.filter(agent.roles.contains).map(\.label)
    let functions = AgentFunction.allCases.filter(agent.functions.contains).map(\.label)
    let ends = [
      agent.contractEnd.map { "contrat jusqu'au \($0.french)" },
      agent.closing.map { "parti le \($0.on.french) (\($0.motive))" },
    ]
    let facts = [
      roles.isEmpty ? "sans accès" : "rôle : " + roles.joined(separator: ", "),
      functions.isEmpty ? nil : "fonction : " + functions.joined(separator: ", "),
    ]
    return ["\(agent.id.rawValue)  \(agent.name)"]
      + ["    " + (facts + ends).compactMap { $0 }.joined(separator: " · ")]
  }
}
