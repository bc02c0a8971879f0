/// The kinds of activity.
public enum ActivityKind: String, CaseIterable, Codable, Sendable {
  case visit
  case call
  case mail
  case meeting
  case fair
  case workshop

  /// The French term.
  public var label: String {
    switch self {
    case .visit: "visite"
    case .call: "appel"
    case .mail: "courriel"
    case .meeting: "réunion"
    case .fair: "salon, forum"
    case .workshop: "atelier"
    }
  }
}
