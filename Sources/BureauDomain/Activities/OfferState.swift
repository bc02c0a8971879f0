/// The life of an offer: annoncée → confirmée → pourvue en partie → pourvue → retirée.
public enum OfferState: String, CaseIterable, Codable, Sendable {
  case announced
  case confirmed
  case partlyFilled
  case filled
  case withdrawn

  /// The French term.
  public var label: String {
    switch self {
    case .announced: "annoncée"
    case .confirmed: "confirmée"
    case .partlyFilled: "pourvue en partie"
    case .filled: "pourvue"
    case .withdrawn: "retirée"
    }
  }

  /// Whether its places can still be proposed to a learner.
  public var isOpen: Bool {
    switch self {
    case .announced, .confirmed, .partlyFilled: true
    case .filled, .withdrawn: false
    }
  }
}
