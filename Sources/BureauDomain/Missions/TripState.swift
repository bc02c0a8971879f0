/// The life of a trip (« déplacement »): prévu → effectué → frais saisis → contrôlé → transmis →
/// remboursé | rejeté; a trip that was not made is « non effectué ».
public enum TripState: String, CaseIterable, Codable, Sendable {
  case planned
  case notMade
  case made
  case costsEntered
  case checked
  case forwarded
  case refunded
  case rejected

  /// The French term.
  public var label: String {
    switch self {
    case .planned: "prévu"
    case .notMade: "non effectué"
    case .made: "effectué"
    case .costsEntered: "frais saisis"
    case .checked: "contrôlé"
    case .forwarded: "transmis"
    case .refunded: "remboursé"
    case .rejected: "rejeté"
    }
  }

  /// The sign before the word.
  public var glyph: String {
    switch self {
    case .planned: "○"
    case .made, .costsEntered, .checked: "◊"
    case .forwarded: "►"
    case .refunded: "●"
    case .notMade, .rejected: "×"
    }
  }

  /// The states it may pass to; a rejected claim is corrected and entered again.
  public var next: [TripState] {
    switch self {
    case .planned: [.made, .notMade]
    case .notMade: [.planned]
    case .made: [.costsEntered]
    case .costsEntered: [.checked, .made]
    case .checked: [.forwarded, .costsEntered]
    case .forwarded: [.refunded, .rejected]
    case .rejected: [.costsEntered]
    case .refunded: []
    }
  }

  /// Whether stages and distances may still be changed: nothing was handed over yet.
  public var isOpen: Bool {
    switch self {
    case .planned, .made, .costsEntered, .rejected: true
    case .notMade, .checked, .forwarded, .refunded: false
    }
  }
}
