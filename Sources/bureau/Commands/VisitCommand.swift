import ArgumentParser

/// `bureau visite`: visits, from a script.
struct VisitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visite", abstract: "Consigner une visite sans ouvrir l'application.",
    subcommands: [AddVisitCommand.self])
}
