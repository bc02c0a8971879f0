public import BureauDomain

/// How a call ended when nobody was reached.
public enum CallOutcome: String, CaseIterable, Codable, Sendable {
  case notReached
  case messageLeft

  /// What the activity notes.
  public var result: ActivityResult {
    switch self {
    case .notReached: .notReached
    case .messageLeft: .messageLeft
    }
  }
}
