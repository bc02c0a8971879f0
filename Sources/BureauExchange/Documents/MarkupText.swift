internal import BureauDomain

/// Text made safe for HTML and XML.
enum MarkupText {
  /// Signs with a meaning are written as entities, control characters are gone.
  static func escape(_ text: String) -> String {
    var escaped = ""
    for character in CleanText.line(text) {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// The same for a value of several lines, with the given break between them.
  static func escape(_ text: String, break mark: String) -> String {
    text.split(separator: DocumentMarkup.lineBreak, omittingEmptySubsequences: false)
      .map { escape(String($0)) }.joined(separator: mark)
  }
}
