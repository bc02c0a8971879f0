/// Text that may leave the program: for a terminal, a file, a log.
///
/// Data comes from files of others. An escape sequence in a company's name could drive the terminal
/// that prints it, a bidirectional control could make a line read backwards.
public enum CleanText {
  /// The text on one line: ends of line and tabs become spaces, controls the sign U+FFFD.
  public static func line(_ text: String) -> String {
    cleaned(text) { _ in false }
  }

  /// The text with its ends of line (as U+000A) and tabs, other controls as the sign U+FFFD.
  public static func paragraphs(_ text: String) -> String {
    cleaned(text) { $0 == "\n" || $0 == "\t" }
  }

  private static func cleaned(
    _ text: String, keeping isKept: (Unicode.Scalar) -> Bool
  ) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    for character in text {
      let scalar = character == "\r\n" ? "\n" : character.unicodeScalars.first ?? " "
      guard character.unicodeScalars.contains(where: isControl) else {
        result.append(contentsOf: character.unicodeScalars)
        continue
      }
      if isKept(scalar) {
        result.append(scalar)
      } else if layout.contains(scalar) {
        result.append(" ")
      } else {
        result.append(contentsOf: character.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 })
      }
    }
    return String(result)
  }

  private static let layout: Set<Unicode.Scalar> = [
    "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}",
  ]

  /// Whether a scalar drives a display: C0, DEL, C1, line separators, bidirectional controls, byte
  /// order mark.
  public static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
