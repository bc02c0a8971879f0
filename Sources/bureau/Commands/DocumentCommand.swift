import ArgumentParser

/// `bureau document …`: one document, as text or into a file.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Éditer un document : ordre de mission, feuille de tournée.",
    subcommands: [OrderDocumentCommand.self, RoundDocumentCommand.self])
}
