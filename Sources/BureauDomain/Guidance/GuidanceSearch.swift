/// Finding cards by a question in one's own words.
public enum GuidanceSearch {
  /// The cards that answer, the best first; all of them for an empty question.
  public static func cards(_ question: String) -> [GuidanceCard] {
    let words = Fold.words(question)
    return GuidanceCatalog.all.filter { card in
      let known = Fold.words(
        [card.question, card.content.answer, card.keywords].joined(separator: " "))
      return words.allSatisfy { word in known.contains { $0.hasPrefix(word) } }
    }
  }
}
