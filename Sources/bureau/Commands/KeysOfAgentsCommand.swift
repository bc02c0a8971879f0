import ArgumentParser

/// `bureau cles`: which ssh keys open whose session.
struct KeysOfAgentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cles",
    abstract: "Les clés SSH des agents, dans le fichier de root que lit le serveur.",
    subcommands: [ListKeys.self, AddKey.self, RemoveKey.self], defaultSubcommand: ListKeys.self)
}
