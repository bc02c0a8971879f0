import ArgumentParser

/// `bureau document …`: one document, as text or into a file.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Éditer un document : ordre de mission, convention, journées à transmettre …",
    subcommands: [
      OrderDocumentCommand.self, LetterDocumentCommand.self, RoundDocumentCommand.self,
      ConventionDocumentCommand.self, DaysDocumentCommand.self, WithoutPlaceDocumentCommand.self,
      ReviewDocumentCommand.self,
    ])
}
