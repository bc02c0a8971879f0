import ArgumentParser
import BureauDomain
import BureauStore

/// `bureau agents ajouter`.
struct AddAgent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ajouter", abstract: "Ajouter un agent.",
    discussion: "Par exemple : bureau agents ajouter \"Mme Petit\" --role responsable.")

  @Argument(help: ArgumentHelp("Son nom, comme on l'appelle.", valueName: "nom"))
  var name: String

  @OptionGroup var facts: AgentFacts
  @OptionGroup var base: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      let store = try base.open()
      var agent = Agent(id: store.newIdentifier(), name: CleanText.line(name), roles: [])
      facts.apply(to: &agent)
      try store.saveAgent(
        agent, by: try CommandSession.session(for: .manageAgents, in: store),
        key: store.newOperationKey())
      try store.close()
      return CommandOutcome(lines: ["\(agent.name) est ajouté : \(agent.id.rawValue)"])
    }
  }

  func validate() throws {
    guard !name.trimmingSpaces.isEmpty else { throw ValidationError("Indiquez le nom de l'agent.") }
  }
}
