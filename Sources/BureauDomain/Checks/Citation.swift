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

extension Citation {
  /// The questions of the FAQ that a sentence names: two of « Qui paie (FAQ 9 et 11). ».
  public static func named(in text: String) -> [Citation] {
    text.matches(of: /FAQ (?<numbers>\d+(?:(?:, | et )\d+)*)/)
      .flatMap { $0.output.numbers.split { !$0.isNumber } }
      .compactMap { Int($0) }.map(Citation.faq)
  }
}

/// By its label, as the base keeps it.
extension Citation: RawRepresentable, Codable {
  public var rawValue: String { label }

  public init?(rawValue: String) {
    let isCard = rawValue.hasPrefix("B")
    guard let number = Int(rawValue.dropFirst(isCard ? 1 : "FAQ ".count)), number > 0 else {
      return nil
    }
    self = isCard ? .card(number) : .faq(number)
    guard label == rawValue else { return nil }
  }
}
