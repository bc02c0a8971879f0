/// What a document is written as.
public enum DocumentFormat: String, CaseIterable, Sendable {
  case text = "texte"
  case openDocument = "odt"
  case html = "html"

  /// The ending of its file.
  public var fileExtension: String { self == .text ? "txt" : rawValue }

  /// The bytes of its file.
  public func bytes(of document: Document) -> [UInt8] {
    switch self {
    case .text: Array((document.textLines.joined(separator: "\n") + "\n").utf8)
    case .openDocument: document.openDocument
    case .html: Array(document.html.utf8)
    }
  }
}
