import ArgumentParser

/// `bureau document …`: one document, as text or into a file.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Éditer un document : ordre, lettre, tournée, état de frais, passation.",
    subcommands: [
      OrderDocumentCommand.self, LetterDocumentCommand.self, RoundDocumentCommand.self,
      ClaimDocumentCommand.self, HandOverDocumentCommand.self,
    ])
}
