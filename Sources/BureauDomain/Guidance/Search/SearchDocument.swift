/// A card as the search sees it: how much it speaks of each term.
struct SearchDocument {
  let card: GuidanceCard
  private(set) var weights: [SearchTerm: Double] = [:]
  /// The number of its telling words, weighted as their fields are.
  private(set) var length = 0.0
  private(set) var words: Set<String> = []

  init(_ card: GuidanceCard, for sector: Sector, in language: SearchLanguage) {
    self.card = card
    for field in SearchField.allCases {
      for text in field.texts(of: card, for: sector) {
        add(Fold.words(text), worth: field.weight, in: language)
      }
    }
  }

  private mutating func add(_ text: [String], worth weight: Double, in language: SearchLanguage) {
    let telling = text.filter(language.isTelling)
    words.formUnion(telling)
    length += weight * Double(telling.count)
    for word in telling { weights[.stem(FrenchStem.stem(word)), default: 0] += weight }
    for (unit, _) in language.thesaurus.units(of: text.map(FrenchStem.stem)) {
      for theme in unit.themes { weights[.theme(theme), default: 0] += weight }
    }
  }
}
