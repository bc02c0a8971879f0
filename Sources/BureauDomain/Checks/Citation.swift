/// The card a check rests on: a question of the national FAQ, or a card of ours for a rule that
/// comes from another text.
public enum Citation: Hashable, Sendable {
  case faq(Int)
  case card(Int)

  /// « FAQ 20 », « B1 ».
  public var label: String {
    switch self {
    case .faq(let number): "FAQ \(number)"
    case .card: code
    }
  }

  /// What a program reads: « 20 », « B1 ».
  public var code: String {
    switch self {
    case .faq(let number): "\(number)"
    case .card(let number): "B\(number)"
    }
  }

  /// Whether the card is ours, and not the national FAQ's.
  public var isOurs: Bool {
    switch self {
    case .faq: false
    case .card: true
    }
  }
}
