internal import BureauDomain
internal import Mustache

/// The templates of the office: those of the school where it has its own, those of the program
/// otherwise.
public struct DocumentTemplates: Sendable {
  /// Reads the school's template of a name, nil where there is none.
  private let own: @Sendable (String) -> String?

  public init(own: @escaping @Sendable (String) -> String? = { _ in nil }) { self.own = own }

  /// A kind filled with its values.
  ///
  /// - Throws: ``ExchangeError/template(_:line:)`` if the school's template cannot be read.
  public func document(
    _ kind: DocumentKind, named name: String, _ values: [String: DocumentValue]
  ) throws(ExchangeError) -> Document {
    let template = try Self.parse(own(kind.name) ?? kind.template, of: kind)
    let text = template.render(values.mapValues(\.rendered))
    return Document(name: Self.fileName(name), blocks: DocumentMarkup.blocks(of: text))
  }

  /// What is wrong with the school's template of a kind, as sentences; nil if it has none.
  public func faults(of kind: DocumentKind) -> [String]? {
    guard let text = own(kind.name) else { return nil }
    do {
      _ = try Self.parse(text, of: kind)
    } catch {
      return [error.description]
    }
    let used = Self.names(in: text)
    let known = Set(kind.fields.flatMap(\.names))
    let unknown = used.subtracting(known).sorted()
    let missing = kind.fields.map(\.name).filter { !used.contains($0) }
    return unknown.map { "champ inconnu : {{\($0)}}" }
      + missing.map { "champ non repris : {{\($0)}}" }
  }

  /// The names between braces, those of sections included.
  private static func names(in text: String) -> Set<String> {
    var names: Set<String> = []
    for piece in text.split(separator: "{{", omittingEmptySubsequences: false).dropFirst() {
      let name = piece.prefix { $0 != "}" }
      guard !name.hasPrefix("!"), !name.hasPrefix("%") else { continue }
      let bare = name.drop { "{#^/& ".contains($0) }
      names.insert(String(bare).trimmingSpaces)
    }
    return names.subtracting(["", "."])
  }

  /// Values come already harmless: the library must not escape them for HTML as well.
  private static func parse(_ text: String, of kind: DocumentKind) throws(ExchangeError)
    -> MustacheTemplate
  {
    do {
      return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text)
    } catch let error as MustacheTemplate.ParserError {
      throw .template(kind.name, line: error.context.lineNumber)
    } catch {
      throw .template(kind.name, line: 1)
    }
  }

  /// Letters without accents, digits and dashes.
  private static func fileName(_ text: String) -> String {
    let name = Fold.words(text).joined(separator: "-")
    return String(name.prefix(fileNameLimit))
  }

  /// Room for a number and an extension remains.
  private static let fileNameLimit = 60
}
