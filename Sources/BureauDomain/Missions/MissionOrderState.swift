/// Where an order stands: brouillon → soumis → signé → en vigueur → expiré | abrogé.
public enum MissionOrderState: String, CaseIterable, Codable, Sendable {
  case draft
  case submitted
  /// Signed, and not begun yet.
  case signed
  case inForce
  case expired
  case revoked

  /// The French term.
  public var label: String {
    switch self {
    case .draft: "brouillon"
    case .submitted: "soumis"
    case .signed: "signé"
    case .inForce: "en vigueur"
    case .expired: "expiré"
    case .revoked: "abrogé"
    }
  }

  /// The sign before the word.
  public var glyph: String {
    switch self {
    case .draft: "○"
    case .submitted: "◊"
    case .signed: "√"
    case .inForce: "●"
    case .expired, .revoked: "×"
    }
  }
}
