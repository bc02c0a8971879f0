/// A colour for each kind of terminal: exact, of 256, of 16.
public struct Color: Hashable, Sendable {
  public let rgb: RGB
  /// Its number among the 256 of xterm.
  public let indexed: UInt8
  /// Its number among the 16 named ones.
  public let ansi: UInt8

  /// Reads `#7cc4ff / 117 / brightcyan`; what is left out is the nearest of what is there. Nil when
  /// a part is no colour, or two say the same thing.
  public init?(_ text: some StringProtocol) {
    var rgb: RGB?
    var indexed: UInt8?
    var ansi: UInt8?
    for part in text.split(separator: "/", omittingEmptySubsequences: false) {
      let part = part.trimmed
      if rgb == nil, let exact = RGB(hex: part) {
        rgb = exact
      } else if indexed == nil, let number = UInt8(part) {
        indexed = number
      } else if ansi == nil, let number = TerminalPalette.names.firstIndex(of: String(part)) {
        ansi = UInt8(number)
      } else {
        return nil
      }
    }
    guard let shown = rgb ?? (indexed ?? ansi).map(TerminalPalette.rgb) else { return nil }
    self.rgb = shown
    self.indexed = indexed ?? (rgb == nil ? ansi : nil) ?? TerminalPalette.nearest256(shown)
    self.ansi = ansi ?? TerminalPalette.nearest16(shown)
  }
}

extension StringProtocol {
  /// Without the blanks at both ends, that of a Windows line end included.
  var trimmed: SubSequence {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return self[endIndex...] }
    return self[first..<scalars.index(after: last)]
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\t" || self == "\r" || self == "\u{A0}" }
}
