internal import BureauDomain

/// A line of the list of cards: a theme, or a card under it.
enum GuidanceRow: Hashable, Sendable {
  case theme(GuidanceTheme)
  case card(GuidanceCard)

  var card: GuidanceCard? {
    if case .card(let card) = self { return card }
    return nil
  }

  /// All the cards by theme, in the order of the themes; one without a card is left out.
  static func byTheme(_ cards: [GuidanceCard]) -> [GuidanceRow] {
    GuidanceTheme.allCases.flatMap { theme in
      let own = cards.filter { $0.theme == theme }
      return own.isEmpty ? [] : [.theme(theme)] + own.map(GuidanceRow.card)
    }
  }
}
