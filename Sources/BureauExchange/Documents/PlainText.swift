/// Lines of plain text, eighty signs wide at most.
enum PlainText {
  static let width = 80

  /// A text cut between words, and where a value breaks its lines.
  static func wrap(_ text: String, width: Int) -> [String] {
    text.split(separator: DocumentMarkup.lineBreak, omittingEmptySubsequences: false)
      .flatMap { paragraph($0, width: width) }
  }

  private static func paragraph(_ text: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in glued(text).split(separator: " ") {
      var word = word
      while word.count > width {
        if !line.isEmpty { lines.append(line) }
        lines.append(String(word.prefix(width)))
        (line, word) = ("", word.dropFirst(width))
      }
      if line.isEmpty {
        line = String(word)
      } else if line.count + 1 + word.count <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return lines + [line]
  }

  /// The text with the spaces that French never breaks a line at made unbreakable.
  private static func glued(_ text: Substring) -> String {
    var text = String(text).replacing("« ", with: "«\u{A0}")
    for sign in [";", ":", "!", "?", "»"] {
      text = text.replacing(" \(sign)", with: "\u{A0}\(sign)")
    }
    return text
  }

  static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
