/// Where an agent worked before (« origine »): holders of the post come from both (FAQ 13).
public enum AgentOrigin: String, CaseIterable, Codable, Sendable {
  case education
  case business

  /// The French term.
  public var label: String {
    switch self {
    case .education: "Éducation nationale"
    case .business: "entreprise"
    }
  }
}
