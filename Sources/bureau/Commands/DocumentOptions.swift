import ArgumentParser
import BureauDomain
import BureauExchange
import BureauUI
import Foundation

/// How a document is written.
struct DocumentOptions: ParsableArguments {
  @Option(
    name: .customLong("format"), help: ArgumentHelp("texte, odt ou html.", valueName: "format"),
    transform: { text in
      guard let format = DocumentFormat(rawValue: text) else {
        let choices = ListJoin.or(DocumentFormat.allCases.map(\.rawValue))
        throw ValidationError("« \(CleanText.line(text)) » n'est pas prévu : écrivez \(choices).")
      }
      return format
    })
  var format = DocumentFormat.text

  @Option(
    name: .customLong("vers"),
    help: ArgumentHelp(
      "Le dossier où l'écrire (par défaut : la sortie standard).", valueName: "dossier"))
  var folder: String?

  /// Writes the document into the folder, or on the output.
  func deliver(_ document: Document) throws -> CommandOutcome {
    let bytes = format.bytes(of: document)
    guard let folder else {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
      return CommandOutcome(lines: [])
    }
    let path = "\(folder)/\(document.name).\(format.fileExtension)"
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      throw ExchangeError.alreadyThere(path)
    } catch {
      throw ExchangeError.unwritable(path, EACCES)
    }
    return CommandOutcome(lines: ["Document écrit : \(path)"])
  }
}
