/// How words are understood, whatever the cards: themes, expressions, and words that say nothing.
struct SearchLanguage {
  let thesaurus = SearchThesaurus(SearchThemes.lines)
  private let stopWords = Set(Fold.words(SearchStopWords.text))

  /// A letter or a digit alone is a remnant: « n + 1 », « l'élève ».
  func isTelling(_ word: String) -> Bool { word.utf8.count > 1 && !stopWords.contains(word) }
}
