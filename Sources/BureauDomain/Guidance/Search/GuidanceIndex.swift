internal import Glibc

/// The words and themes of all cards, weighted by field, ready to be asked: BM25 over fields.
struct GuidanceIndex {
  /// What one card says of a term.
  struct Posting {
    let place: Int
    let weight: Double
  }

  let cards: [GuidanceCard]
  /// What a card's score is multiplied by, whatever is asked.
  let priors: [Double]
  /// How soon more of a term brings nothing more, by card: long cards speak of much.
  let saturations: [Double]
  let language: SearchLanguage
  let spelling: SearchSpelling
  private(set) var postings: [SearchTerm: [Posting]] = [:]

  init(_ cards: [GuidanceCard], for sector: Sector) {
    let language = SearchLanguage()
    let documents = cards.map { SearchDocument($0, for: sector, in: language) }
    let words = documents.reduce(into: language.thesaurus.words) { $0.formUnion($1.words) }
    self.cards = cards
    self.language = language
    spelling = SearchSpelling(words.filter(language.isTelling))
    priors = cards.map { Self.prior(of: $0, for: sector) }
    saturations = Self.saturations(documents.map(\.length))
    for (place, document) in documents.enumerated() {
      for (term, weight) in document.weights {
        postings[term, default: []].append(Posting(place: place, weight: weight))
      }
    }
  }

  /// How telling a term is: much if few cards know it, nil if none does.
  func rarity(of term: SearchTerm) -> Double? {
    guard let known = postings[term]?.count else { return nil }
    let rest = Double(cards.count - known)
    return log(1 + (rest + 0.5) / (Double(known) + 0.5))
  }

  /// Whether a word of a question needs no correction.
  func knows(_ word: String) -> Bool {
    let stem = FrenchStem.stem(word)
    return !language.isTelling(word) || postings[.stem(stem)] != nil
      || language.thesaurus.knows(stem) || language.thesaurus.words.contains(word)
  }

  private static func prior(of card: GuidanceCard, for sector: Sector) -> Double {
    let ours = card.id.isOurs ? SearchTuning.ourCard : 1
    return ours * (card.sector == nil || card.sector == sector ? 1 : SearchTuning.otherSector)
  }

  private static func saturations(_ lengths: [Double]) -> [Double] {
    let mean = max(lengths.reduce(0, +) / Double(max(lengths.count, 1)), 1)
    return lengths.map {
      SearchTuning.saturation * (1 - SearchTuning.length + SearchTuning.length * $0 / mean)
    }
  }
}
