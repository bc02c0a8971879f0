/// What a company that was asked for a place has said.
public enum LeadAnswer: String, CaseIterable, Codable, Sendable {
  case waiting
  case yes
  case no

  /// The French term.
  public var label: String {
    switch self {
    case .waiting: "sans réponse"
    case .yes: "oui"
    case .no: "non"
    }
  }

  /// The glyph before the word.
  public var glyph: String {
    switch self {
    case .waiting: "◊"
    case .yes: "●"
    case .no: "×"
    }
  }

  /// Whether something may still come of it.
  public var isOpen: Bool { self != .no }
}
