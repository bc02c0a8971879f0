/// How far a tutor's training is: the office passes the need on, CAFOC or GIP FCIP train (FAQ 7).
public enum TutorTraining: String, CaseIterable, Codable, Sendable {
  case none
  case proposed
  case forwarded
  case enrolled
  case done

  /// The French term.
  public var label: String {
    switch self {
    case .none: "non demandée"
    case .proposed: "proposée"
    case .forwarded: "transmise"
    case .enrolled: "inscrite"
    case .done: "faite"
    }
  }
}
