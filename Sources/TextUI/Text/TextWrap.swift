/// Cutting a text into lines between words.
public enum TextWrap {
  /// The lines of a text at most `width` cells wide; a word longer than a line is cut.
  public static func lines(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { paragraph($0, width: max(1, width)) }
  }

  private static func paragraph(_ text: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      for piece in pieces(of: word, width: width) {
        let joined = line.isEmpty ? piece : line + " " + piece
        if line.isEmpty || DisplayWidth.of(joined) <= width {
          line = joined
        } else {
          lines.append(line)
          line = piece
        }
      }
    }
    return lines + [line]
  }

  private static func pieces(of word: Substring, width: Int) -> [String] {
    guard DisplayWidth.of(String(word)) > width else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, DisplayWidth.of(piece) + DisplayWidth.of(character) > width {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
