internal import BureauDomain

/// The text of a cell as it is kept.
enum FieldText {
  /// Controls replaced, ends trimmed, each run of spaces (no-break ones included) one space.
  static func tidy(_ text: some StringProtocol) -> String {
    guard needsTidying(text) else { return String(text) }
    return CleanText.line(String(text)).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Most cells are plain already: no space at the ends, none doubled, nothing beyond ASCII signs
  /// that could be a space or a control.
  private static func needsTidying(_ text: some StringProtocol) -> Bool {
    var isAfterSpace = true
    for byte in text.utf8 {
      if byte < 0x20 || byte >= 0x7F { return true }
      if byte == 0x20 && isAfterSpace { return true }
      isAfterSpace = byte == 0x20
    }
    return isAfterSpace && !text.isEmpty
  }
}
