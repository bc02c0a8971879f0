/// A light French stemmer over folded words: plural, feminine and the common endings fall, so that
/// « former », « formation » and « formés » meet. Wrong joins cost little, since scores decide.
enum FrenchStem {
  /// Endings with what must remain before them, tried in order, after the mute e.
  private static let endings: [(ending: String, remaining: Int)] =
    [
      "issement", "ement", "ation", "ition", "ment", "eus", "eur",
      "ist", "abl", "ibl", "ion", "ent", "iv", "if", "it",
    ].map { ($0, 4) } + [("er", 3), ("ez", 3), ("ir", 4)]

  /// Words of three letters or fewer and numbers keep their form.
  static func stem(_ word: String) -> String {
    guard word.utf8.count > 3, word.first?.isASCIIDigit == false else { return word }
    var stem = singular(word)
    for _ in 0..<2 where stem.hasSuffix("e") && stem.utf8.count > 3 { stem.removeLast() }
    let ending = endings.first {
      stem.hasSuffix($0.ending) && stem.utf8.count - $0.ending.utf8.count >= $0.remaining
    }
    if let ending { stem.removeLast(ending.ending.count) }
    if stem.utf8.count > 3, stem.last == stem.dropLast().last { stem.removeLast() }
    return stem
  }

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("aux"), word.utf8.count > 5 { return word.dropLast(2) + "l" }
    return word.hasSuffix("s") || word.hasSuffix("x") ? String(word.dropLast()) : word
  }
}
