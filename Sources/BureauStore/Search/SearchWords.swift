internal import BureauDomain

/// What somebody typed into a search, as folded words: a row matches when each word begins one of
/// its own words, in any order.
struct SearchWords {
  /// Ways to match, of which one is enough. Digits in groups (« 03 87 12 ») are also tried joined.
  let alternatives: [[String]]

  /// Beyond so many words the rest is not looked at: nobody types them, pasted texts have them.
  private static let limit = 16

  init(_ text: String) {
    let words = Array(Fold.words(text).prefix(Self.limit))
    let isGroupedNumber =
      words.count > 1
      && words.allSatisfy { word in word.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    alternatives =
      words.isEmpty ? [] : isGroupedNumber ? [words, [words.joined()]] : [words]
  }

  var isEmpty: Bool { alternatives.isEmpty }

  /// The expression of the full-text index. Folded words hold letters and digits alone, and each
  /// is quoted: nothing typed reads as an operator.
  var pattern: String {
    alternatives
      .map { words in "(" + words.map { "\"\($0)\" *" }.joined(separator: " AND ") + ")" }
      .joined(separator: " OR ")
  }

  /// The same test on the folded text of a row, without the index.
  func condition(on column: String) -> Condition {
    let test = "instr(' ' || " + column + ", ?)"
    let sql =
      alternatives
      .map { words in "(" + words.map { _ in test }.joined(separator: " AND ") + ")" }
      .joined(separator: " OR ")
    return Condition("(" + sql + ")", alternatives.joined().map { " " + $0 })
  }
}
