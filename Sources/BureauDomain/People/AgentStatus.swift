/// The administrative position of an agent (« statut », FAQ 13).
public enum AgentStatus: String, CaseIterable, Codable, Sendable {
  case contract
  case tenured

  /// The official French term.
  public var label: String {
    switch self {
    case .contract: "contractuel"
    case .tenured: "titulaire"
    }
  }
}
