/// A kind of document: its name in commands and files, the fields a template of it may use, and the
/// template that comes with the program.
public struct DocumentKind: Hashable, Sendable {
  /// « ordre »: what the command is given, and the name of the school's own template.
  public let name: String
  /// « ordre de mission ».
  public let label: String
  public let fields: [DocumentField]
  /// In the marks of ``DocumentMarkup``.
  public let template: String

  public init(_ name: String, _ label: String, fields: [DocumentField], template: String) {
    self.name = name
    self.label = label
    self.fields = fields
    self.template = template
  }

  /// Every kind the program makes.
  public static let all: [DocumentKind] = [
    .missionOrder, .missionLetter, .round, .claim, .convention, .days, .withoutPlace, .hostReview,
    .periodReview, .handOver,
  ]
}
