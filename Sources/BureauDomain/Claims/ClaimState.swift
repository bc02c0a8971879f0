/// Where a claim stands: brouillon → contrôlé → transmis → remboursé | rejeté, and from there back
/// to the draft to be corrected.
public enum ClaimState: String, CaseIterable, Codable, Sendable {
  case draft
  case checked
  case forwarded
  case refunded
  case rejected

  /// The French term.
  public var label: String {
    switch self {
    case .draft: "brouillon"
    case .checked: "contrôlé"
    case .forwarded: "transmis"
    case .refunded: "remboursé"
    case .rejected: "rejeté"
    }
  }

  /// The sign before the word.
  public var glyph: String {
    switch self {
    case .draft: "○"
    case .checked: "√"
    case .forwarded: "►"
    case .refunded: "●"
    case .rejected: "×"
    }
  }

  /// Where an act leads; nil when it is not of this moment.
  public func after(_ act: ClaimAct) -> ClaimState? {
    switch (self, act) {
    case (.draft, .check): .checked
    case (.checked, .takeBack), (.rejected, .correct): .draft
    case (.checked, .forward): .forwarded
    case (.forwarded, .refund): .refunded
    case (.forwarded, .reject): .rejected
    default: nil
    }
  }

  /// The state of the trips of such a claim.
  public var trip: TripState {
    switch self {
    case .draft: .costsEntered
    case .checked: .checked
    case .forwarded: .forwarded
    case .refunded: .refunded
    case .rejected: .rejected
    }
  }
}
