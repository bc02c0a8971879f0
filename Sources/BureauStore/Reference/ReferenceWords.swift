internal import BureauDomain

/// The words typed to find a place, a school, a trade.
enum ReferenceWords {
  /// The folded words to look for: the articles of place names are left out when something else
  /// was typed (« Le Havre », « l'Hay » and « Havre » find alike), « st » and « ste » are read
  /// as saint and sainte once another word follows.
  static func list(of text: String) -> [String] {
    let words = Fold.words(text)
    let spelled = words.enumerated().map { index, word in
      index + 1 < words.count ? abbreviations[word] ?? word : word
    }
    let telling = spelled.filter { !articles.contains($0) }
    return telling.isEmpty ? spelled : telling
  }

  private static let articles: Set<String> = ["l", "la", "le", "les"]
  private static let abbreviations = ["st": "saint", "ste": "sainte"]
}
