/// The part a function takes in a task.
public enum TaskPart: String, CaseIterable, Codable, Sendable {
  case leads
  case takesPart
  /// « Aide ponctuelle »: beside one's own work, as long as that does not suffer (FAQ 4).
  case helps

  /// The French term.
  public var label: String {
    switch self {
    case .leads: "pilote"
    case .takesPart: "participe"
    case .helps: "aide ponctuelle"
    }
  }

  /// The sign of a narrow column.
  public var glyph: String {
    switch self {
    case .leads: "●"
    case .takesPart: "○"
    case .helps: "◊"
    }
  }
}
