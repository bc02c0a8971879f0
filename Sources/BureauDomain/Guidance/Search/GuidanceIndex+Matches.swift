extension GuidanceIndex {
  /// The cards that answer a question, the best first, in the order of the cards among equals.
  func matches(_ question: String) -> [GuidanceMatch] {
    let units = units(of: question)
    var scores = Array(repeating: 0.0, count: cards.count)
    var met = scores
    var promised = 0.0
    for unit in units {
      let promise = unit.weight * promise(of: unit)
      promised += promise
      for (place, gain) in gains(of: unit) {
        scores[place] += unit.weight * gain
        met[place] += promise
      }
    }
    let ranked = cards.indices.map { place in
      let coverage = promised > 0 ? met[place] / promised : 0
      let part = 1 - SearchTuning.coverage + SearchTuning.coverage * coverage
      return GuidanceMatch(card: cards[place], score: scores[place] * part * priors[place])
    }
    return ranked.filter { $0.score >= SearchTuning.leastScore }.sorted { $0.score > $1.score }
  }

  /// The telling words and expressions of a question, corrected, each once.
  private func units(of question: String) -> [SearchUnit] {
    let readings = Fold.words(question).prefix(SearchTuning.readWords).map {
      spelling.reading(of: $0, isKnown: knows)
    }
    let cut = language.thesaurus.units(of: readings.map { FrenchStem.stem($0.word) })
    var units: [SearchUnit] = []
    for (unit, words) in cut
    where unit.stem == nil || language.isTelling(readings[words.lowerBound].word) {
      var unit = unit
      unit.weight *= readings[words].map(\.weight).min() ?? 1
      if !units.contains(where: { $0.stem == unit.stem && $0.themes == unit.themes }) {
        units.append(unit)
      }
    }
    return units
  }

  /// What a unit brings to each card that speaks of it: by its word or by its best theme.
  private func gains(of unit: SearchUnit) -> [Int: Double] {
    var gains: [Int: Double] = [:]
    for (term, worth) in terms(of: unit) {
      guard let rarity = rarity(of: term) else { continue }
      for posting in postings[term] ?? [] {
        let part = posting.weight / (posting.weight + saturations[posting.place])
        gains[posting.place] = max(gains[posting.place] ?? 0, worth * rarity * part)
      }
    }
    return gains
  }

  private func promise(of unit: SearchUnit) -> Double {
    terms(of: unit).compactMap { term, worth in rarity(of: term).map { worth * $0 } }.max()
      ?? SearchTuning.unknown
  }

  private func terms(of unit: SearchUnit) -> [(SearchTerm, Double)] {
    guard let stem = unit.stem else { return unit.themes.map { (.theme($0), 1) } }
    return [(.stem(stem), 1)] + unit.themes.map { (.theme($0), SearchTuning.theme) }
  }
}
