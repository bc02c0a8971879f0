import Foundation
import TestSupport
import Testing

@testable import BureauExchange

/// Each kind of document as the office suite of a school reads it.
final class OfficeSuiteTests {
  private let folder = NSTemporaryDirectory() + "/bureau-suite-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @Test func `LibreOffice reads every word of each kind of document`() throws {
    let documents = try DocumentKind.all.map { kind in
      try DocumentTemplates().document(kind, named: kind.name, Self.values(of: kind.fields))
    }
    let files = try documents.map { document in
      let path = "\(folder)/\(document.name).odt"
      try Data(DocumentFormat.openDocument.bytes(of: document))
        .write(to: URL(filePath: path))
      return path
    }
    let conversion = try FinishedProgram(
      "/usr/bin/soffice",
      ["-env:UserInstallation=file://\(folder)/profil", "--headless", "--convert-to", "pdf"]
        + ["--outdir", folder] + files)
    #expect(conversion.status == 0, "\(conversion.complaint)")
    for document in documents {
      let pdf = "\(folder)/\(document.name).pdf"
      let read = try FinishedProgram("/usr/bin/pdftotext", ["-layout", pdf, "-"])
      let words = Self.words(Self.body(document.html))
      let missing = words.subtracting(Self.words(read.output))
      #expect(words.count > 30 && missing.isEmpty, "\(document.name): \(missing.sorted())")
    }
  }

  /// Every field filled with what it means, every section with two rows.
  private static func values(of fields: [DocumentField]) -> [String: DocumentValue] {
    Dictionary(
      uniqueKeysWithValues: fields.map { field in
        guard field.parts.isEmpty else {
          return (field.name, .rows([values(of: field.parts), values(of: field.parts)]))
        }
        return (field.name, .text(field.meaning))
      })
  }

  /// The page without its marks: unlike the text of 80 columns, it cuts no word.
  private static func body(_ page: String) -> String {
    String(page.split(separator: "<body", maxSplits: 1).last ?? "").replacing(/<[^>]*>/, with: " ")
      .replacing(/&[a-z]+;|&#[0-9]+;/, with: " ")
  }

  /// Figures and signs are left out: in a narrow column they may be cut from each other.
  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 3 })
  }
}
