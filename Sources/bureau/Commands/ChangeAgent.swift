import ArgumentParser
import BureauDomain
import BureauStore

/// `bureau agents modifier`.
struct ChangeAgent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "modifier",
    abstract: "Changer les rôles, les fonctions ou la fin de contrat d'un agent, ou le rouvrir.")

  @Argument(help: ArgumentHelp("L'identifiant de l'agent (bureau agents).", valueName: "id"))
  var id: String

  @OptionGroup var facts: AgentFacts

  @Flag(name: .customLong("rouvrir"), help: "Rendre son accès à un agent qui était parti.")
  var isReopened = false

  @OptionGroup var base: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      try AgentChange.run(id, base) { agent in
        facts.apply(to: &agent)
        if isReopened { agent.closing = nil }
        return "\(agent.name) : c'est changé."
      }
    }
  }
}
