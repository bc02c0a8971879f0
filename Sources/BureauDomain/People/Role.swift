/// What a login may do. One person may hold several roles.
public enum Role: String, CaseIterable, Codable, Sendable {
  case officer
  case assistant
  case ddfpt
  case administrator
  case reader

  /// The official French term.
  public var label: String {
    switch self {
    case .officer: "responsable du bureau des entreprises"
    case .assistant: "secrétariat, assistance technique"
    case .ddfpt: "DDFPT"
    case .administrator: "administration"
    case .reader: "lecture"
    }
  }
}
