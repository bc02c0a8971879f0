/// A named field of a template: `{{agent}}`, or a section `{{#etapes}} … {{/etapes}}` with fields
/// of its own.
public struct DocumentField: Hashable, Sendable {
  public let name: String
  /// What stands there, in a few French words.
  public let meaning: String
  /// The fields of each row of a section, empty for a text.
  public let parts: [DocumentField]

  public init(_ name: String, _ meaning: String, _ parts: [DocumentField] = []) {
    self.name = name
    self.meaning = meaning
    self.parts = parts
  }

  /// Its name and those of its parts.
  var names: [String] { [name] + parts.flatMap(\.names) }
}
