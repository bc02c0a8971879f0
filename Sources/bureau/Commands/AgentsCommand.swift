import ArgumentParser

/// `bureau agents`: who works in the office, with which rights, until when.
struct AgentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agents",
    abstract: "Les agents du bureau : rôles, fonctions, dates de fin.",
    subcommands: [ListAgents.self, AddAgent.self, ChangeAgent.self, CloseAgent.self],
    defaultSubcommand: ListAgents.self)
}
