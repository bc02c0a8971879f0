/// Where a mission letter stands: drafting is free, only the heads' signatures put it in force.
public enum MissionLetterState: String, CaseIterable, Codable, Sendable {
  case draft
  /// Signed by one head at least, or by all before its first day.
  case signed
  case inForce
  case ended

  /// The French term.
  public var label: String {
    switch self {
    case .draft: "brouillon"
    case .signed: "signée"
    case .inForce: "en vigueur"
    case .ended: "terminée"
    }
  }

  /// The sign before the word.
  public var glyph: String {
    switch self {
    case .draft: "○"
    case .signed: "√"
    case .inForce: "●"
    case .ended: "×"
    }
  }
}
