/// How words are understood, whatever the cards: themes, expressions, and words that say nothing.
struct SearchLanguage {
  let thesaurus = SearchThesaurus(SearchThemes.lines)
  private let stopWords = Set(Fold.words(SearchStopWords.text))

  func isTelling(_ word: String) -> Bool { !stopWords.contains(word) }
}
