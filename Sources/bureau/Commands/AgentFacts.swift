import ArgumentParser
import BureauDomain

/// What may be said of an agent on the command line; what is not said stays as it is.
struct AgentFacts: ParsableArguments {
  @Option(
    name: .customLong("role"),
    help: ArgumentHelp(
      "Ce que l'agent peut faire (à répéter) : responsable, secretariat, ddfpt, administrateur, "
        + "lecture.", valueName: "rôle"), transform: AgentChoices.role)
  var roles: [Role] = []

  @Option(
    name: .customLong("fonction"),
    help: ArgumentHelp(
      "Ce qu'il est dans le lycée (à répéter) : chef, gestionnaire, ddfpt, assistant-technique, "
        + "responsable, professeur.", valueName: "fonction"), transform: AgentChoices.function)
  var functions: [AgentFunction] = []

  @Option(
    name: .customLong("fin-contrat"),
    help: ArgumentHelp("Le dernier jour de son contrat.", valueName: "date"),
    transform: AgentChoices.day)
  var contractEnd: Day?

  func apply(to agent: inout Agent) {
    if !roles.isEmpty { agent.roles = Set(roles) }
    if !functions.isEmpty { agent.functions = Set(functions) }
    if let contractEnd { agent.contractEnd = contractEnd }
  }
}
