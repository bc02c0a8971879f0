/// Whether an order is for months or for one occasion.
public enum MissionOrderKind: String, CaseIterable, Codable, Sendable {
  /// Twelve months at most, given to the officer (FAQ 3).
  case permanent
  case single

  /// The French term.
  public var label: String {
    switch self {
    case .permanent: "permanent"
    case .single: "ponctuel"
    }
  }
}
