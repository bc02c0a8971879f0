internal import BureauDomain

/// How people look for things everywhere: the beginnings of words, in any order, accents and case
/// aside.
enum Search {
  /// Whether a text answers the words typed.
  @Sendable static func answers(_ text: String, _ words: String) -> Bool {
    let known = Fold.words(text)
    return Fold.words(words).allSatisfy { word in known.contains { $0.hasPrefix(word) } }
  }
}
