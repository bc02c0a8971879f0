/// The functions a task may fall to, in « qui fait quoi » (FAQ 4, 14, 15).
public enum TaskActor: String, CaseIterable, Codable, Sendable {
  case head
  case ddfpt
  case officer
  case teachers
  /// The secretariat, the bursar, the technical assistant: who did the paperwork before (FAQ 4).
  case services
  /// *Conseiller en formation professionnelle*, GRETA (FAQ 15).
  case trainingAdviser

  /// The French term.
  public var label: String {
    switch self {
    case .head: "chef d'établissement"
    case .ddfpt: "DDFPT"
    case .officer: "responsable du bureau"
    case .teachers: "professeurs"
    case .services: "services en place"
    case .trainingAdviser: "CFP / GRETA"
    }
  }

  /// The head of a narrow column.
  public var short: String {
    switch self {
    case .head: "Chef"
    case .ddfpt: "DDFPT"
    case .officer: "Resp."
    case .teachers: "Profs"
    case .services: "Serv."
    case .trainingAdviser: "CFP"
    }
  }
}
