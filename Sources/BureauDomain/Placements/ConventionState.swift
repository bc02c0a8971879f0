/// The life of a convention: brouillon → vérifiée → envoyée → partiellement signée → signée →
/// close. It follows from what was recorded.
public enum ConventionState: String, CaseIterable, Codable, Sendable {
  case draft
  case verified
  case sent
  case partlySigned
  case signed
  case closed

  /// The French term.
  public var label: String {
    switch self {
    case .draft: "brouillon"
    case .verified: "vérifiée"
    case .sent: "envoyée"
    case .partlySigned: "partiellement signée"
    case .signed: "signée"
    case .closed: "close"
    }
  }

  /// The glyph before the word.
  public var glyph: String {
    switch self {
    case .draft, .verified: "○"
    case .sent, .partlySigned: "◊"
    case .signed: "●"
    case .closed: "■"
    }
  }
}
