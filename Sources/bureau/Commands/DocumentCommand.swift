import ArgumentParser

/// `bureau document …`: one document, as text or into a file.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Éditer un document : ordre, lettre de mission, feuille de tournée, état de frais.",
    subcommands: [
      OrderDocumentCommand.self, LetterDocumentCommand.self, RoundDocumentCommand.self,
      ClaimDocumentCommand.self,
    ])
}
