import ArgumentParser

/// `bureau importer`: what comes in from files.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "importer", abstract: "Reprendre un fichier dans la base.",
    subcommands: [
      ImportDirectoryCommand.self, ImportCompaniesCommand.self, ImportLearnersCommand.self,
    ])
}
