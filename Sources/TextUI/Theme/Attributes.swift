/// What a terminal without colours can do to a text. Dim is missing on purpose: nobody can read it.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Attributes(rawValue: 1)
  public static let underline = Attributes(rawValue: 2)
  public static let reverse = Attributes(rawValue: 4)

  /// Reads one word of a theme file: `gras`, `souligné`, `inverse`, `aucun`.
  init?(word: some StringProtocol) {
    switch word {
    case "gras": self = .bold
    case "souligné", "souligne": self = .underline
    case "inverse": self = .reverse
    case "aucun": self = []
    default: return nil
    }
  }

  /// Reads words separated by commas; nil when one is no attribute.
  init?(list: some StringProtocol) {
    self = []
    for word in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let attribute = Attributes(word: word.trimmed) else { return nil }
      formUnion(attribute)
    }
  }
}
