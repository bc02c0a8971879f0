/// Whether a charge is the agent's alone.
public enum LetterShare: String, CaseIterable, Codable, Sendable {
  case own
  case shared
  case transversal

  /// The French term.
  public var label: String {
    switch self {
    case .own: "propre"
    case .shared: "partagée"
    case .transversal: "transversale"
    }
  }
}
