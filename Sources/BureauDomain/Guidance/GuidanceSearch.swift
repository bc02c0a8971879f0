/// Finding cards by a question in one's own words.
public enum GuidanceSearch {
  /// A card asked for by its name comes before all that is found by words.
  private static let namedScore = 100.0
  /// What is read of a question; nobody types more, and a pasted text stays cheap.
  private static let readScalars = 400

  private static let publicIndex = GuidanceIndex(GuidanceCatalog.all, for: .public)
  private static let privateIndex = GuidanceIndex(GuidanceCatalog.all, for: .privateUnderContract)

  /// The cards that answer a question as a school of that sector would ask it, the best first; none
  /// when no word of it means anything here.
  ///
  /// « FAQ 20 », « B4 » or the name of a check, « PL-01 », give the cards of that name first.
  public static func matches(_ question: String, for sector: Sector = .public) -> [GuidanceMatch] {
    let question = String(String.UnicodeScalarView(question.unicodeScalars.prefix(readScalars)))
    let named = citations(named: question).compactMap(GuidanceCatalog.card)
    let found = index(for: sector).matches(question).filter { !named.contains($0.card) }
    return named.map { GuidanceMatch(card: $0, score: namedScore) } + found
  }

  /// The same cards without their scores.
  public static func cards(_ question: String, for sector: Sector = .public) -> [GuidanceCard] {
    matches(question, for: sector).map(\.card)
  }

  private static func index(for sector: Sector) -> GuidanceIndex {
    switch sector {
    case .public: publicIndex
    case .privateUnderContract: privateIndex
    }
  }

  /// What the whole question names: a card, or the cards of a check.
  private static func citations(named question: String) -> [Citation] {
    let name = Fold.words(question).joined()
    let check = CheckID.allCases.first { Fold.words($0.rawValue).joined() == name }
    if let check { return check.citations }
    if name.hasPrefix("b"), let number = Int(name.dropFirst()) { return [.card(number)] }
    let digits = name.drop { !$0.isASCIIDigit }
    let isNumber = ["", "q", "faq", "question", "fiche"].contains(name.dropLast(digits.count))
    return isNumber ? Int(digits).map { [.faq($0)] } ?? [] : []
  }
}
