/// The parts of a card that are searched, and what a word found there is worth.
enum SearchField: CaseIterable {
  case question, keywords, answer, steps, actors, sources, reading

  var weight: Double {
    switch self {
    case .question: 4
    case .keywords: 2
    case .answer: 1.4
    case .steps: 0.6
    case .actors, .sources: 0.6
    case .reading: 0.4
    }
  }

  /// What a school of that sector reads there, each line a text of its own.
  func texts(of card: GuidanceCard, for sector: Sector) -> [String] {
    let content = card.content(for: sector)
    return switch self {
    case .question: [card.question]
    case .keywords: card.keywords.split(separator: ",").map(String.init)
    case .answer: [content.answer]
    case .steps: content.steps
    case .actors: content.actors.flatMap { [$0.who, $0.does] }
    case .sources: card.sources.map(\.title)
    case .reading: content.reading
    }
  }
}
