/// By what means a guide reached a company.
public enum GuideMedium: String, CaseIterable, Codable, Sendable {
  case email
  case byHand
  case post

  /// The French term.
  public var label: String {
    switch self {
    case .email: "par courriel"
    case .byHand: "en main propre"
    case .post: "par courrier"
    }
  }
}
