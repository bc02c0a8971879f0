/// The life of an activity: planned → done, not done (with why), or cancelled.
public enum ActivityState: Hashable, Codable, Sendable {
  case planned
  case done
  case notDone(motive: String)
  case cancelled

  /// The French term.
  public var label: String {
    switch self {
    case .planned: "prévue"
    case .done: "faite"
    case .notDone: "non faite"
    case .cancelled: "annulée"
    }
  }
}
