/// What a person is in the school, whatever the login: a teacher on relief may be the officer and
/// stays référent of his own class (FAQ 9, 20).
public enum AgentFunction: String, CaseIterable, Codable, Sendable {
  case head
  case deputyBursar
  case ddfpt
  case technicalAssistant
  case officer
  case teacher
  /// Leads a *comité local école-entreprise*, mostly a head of school (FAQ 22).
  case localCommitteeLeader

  /// The official French term.
  public var label: String {
    switch self {
    case .head: "chef d'établissement"
    case .deputyBursar: "adjoint gestionnaire"
    case .ddfpt: "DDFPT"
    case .technicalAssistant: "assistant technique du DDFPT"
    case .officer: "responsable du bureau des entreprises"
    case .teacher: "professeur"
    case .localCommitteeLeader: "animation d'un CLEE"
    }
  }
}
