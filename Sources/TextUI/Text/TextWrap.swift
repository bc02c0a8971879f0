/// Cutting a text into lines between words.
public enum TextWrap {
  /// The lines of a text at most `width` cells wide; a word longer than a line is cut. A line never
  /// begins with « ; », « : », « » » or ends with « « »: French puts a space there, not a break. A
  /// reference in brackets, « (PL-06 · B10) », stays whole.
  public static func lines(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { paragraph($0, width: max(1, width)) }
  }

  private static func paragraph(_ text: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(of: text, width: width) {
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

  /// The words with the signs that stay with them, as long as both fit on a line.
  private static func words(of text: Substring, width: Int) -> [String] {
    text.split(separator: " ", omittingEmptySubsequences: true).reduce(into: []) { words, next in
      if let last = words.last, last.hasSuffix("«") || stays(next) || isReference(last) {
        let joined = last + " " + next
        if DisplayWidth.of(joined) <= width {
          words[words.count - 1] = joined
          return
        }
      }
      words.append(String(next))
    }
  }

  /// Whether a word opens a bracket upon a reference, « (PL-06 », that is not closed yet.
  private static func isReference(_ word: String) -> Bool {
    word.hasPrefix("(") && word.dropFirst(3).hasPrefix("-") && !word.contains(")")
  }

  /// Whether a word is a sign that stays with the word before.
  private static func stays(_ word: Substring) -> Bool {
    word.hasPrefix("»") || (word.count == 1 && ";:!?%€".contains(word))
  }

  private static func pieces(of word: String, width: Int) -> [String] {
    guard DisplayWidth.of(word) > width else { return [word] }
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
