internal import BureauDomain
internal import BureauStore
internal import TextUI

/// One card in full screen, where F1 leads; its links lead to other cards, F3 back.
struct CardPane: ReadingPane {
  typealias Context = BureauUI.Context

  private var card: GuidanceCard
  /// The cards `n` and `p` go through.
  private let order: [GuidanceCard]
  /// The other cards of the check that led here.
  private let besides: [Citation]
  var view = CardView()
  var isOther = false

  init(
    _ card: GuidanceCard, among order: [GuidanceCard] = GuidanceCatalog.all,
    besides: [Citation] = []
  ) {
    self.card = card
    self.order = order
    self.besides = besides
  }

  /// The first of these cards, the others as its links; nil if there is none.
  static func explaining(_ citations: [Citation]) -> CardPane? {
    var distinct: [Citation] = []
    for citation in citations where !distinct.contains(citation) { distinct.append(citation) }
    let cards = distinct.compactMap(GuidanceCatalog.card)
    return cards.first.map { CardPane($0, besides: cards.dropFirst().map(\.id)) }
  }

  var heading: Heading {
    Heading(
      "FAQ > \(card.id.label) · \(card.theme.label)",
      right: view.reading?.checkedOn.map { "sources lues le \($0.french)" } ?? "")
  }

  var status: Status {
    if view.link != nil { return Status("Entrée suit le lien.", right: view.place) }
    let hint = view.hasLinks ? "Tab va d'un lien à l'autre, Entrée le suit ; " : ""
    return Status("\(hint)n fiche suivante.", right: view.place)
  }

  var about: [String] {
    [
      "Une fiche : la réponse courte, puis que faire, qui fait quoi et les sources, avec leur date.",
      "F3 ramène là d'où vous venez, au champ près ; rien de votre saisie n'a bougé.",
    ]
  }

  static let bindings: [Binding<Self>] =
    ([
      Binding(
        [.enter], "Suivre le lien", short: "Suivre", rank: 10,
        disabled: { $0.view.link == nil ? "Tab choisit d'abord un lien de la fiche." : nil }
      ) { pane, context in pane.follow(context) },
      Binding([.tab], "Lien suivant", short: "Lien", rank: 11) { pane, _ in
        pane.view.choose(1)
        return .stay
      },
      Binding([.backTab], "Lien précédent", rank: Binding<Self>.movement) { pane, _ in
        pane.view.choose(-1)
        return .stay
      },
      Binding([.character("n")], "Fiche suivante", short: "Suivante", rank: 12) { pane, context in
        try pane.turn(1, context)
      },
      Binding([.character("p")], "Fiche précédente", short: "Précédente", rank: 13) {
        pane, context in try pane.turn(-1, context)
      },
    ] + onCard + scrolling + leaving
    + [
      Binding([.down, .character("j")], "Ligne suivante", rank: Binding<Self>.movement) { pane, _ in
        pane.view.scroll(1)
        return .stay
      },
      Binding([.up, .character("k")], "Ligne précédente", rank: Binding<Self>.movement) {
        pane, _ in
        pane.view.scroll(-1)
        return .stay
      },
      Binding([.home, .character("g")], "Haut de la fiche", rank: Binding<Self>.movement) {
        pane, _ in
        pane.view.scrollToEdge(-1)
        return .stay
      },
      Binding([.end, .character("G")], "Bas de la fiche", rank: Binding<Self>.movement) {
        pane, _ in
        pane.view.scrollToEdge(1)
        return .stay
      },
    ]).named("fiche-faq")

  mutating func fit(_ size: Size, _ context: Context) throws {
    view.fit(Size(columns: size.columns, rows: size.rows - 1))
  }

  mutating func reload(_ context: Context) throws {
    view.show(try CardReadings.of(card, besides: besides, isOther: isOther, context))
  }

  func draw(on canvas: inout Canvas, in body: Rect) { view.draw(on: &canvas, row: body.row + 1) }

  private func follow(_ context: Context) -> Outcome<Context> {
    switch view.link {
    case .card(let id): GuidanceCatalog.card(id).map { .push(CardPane($0)) } ?? .stay
    case .records(let check): .push(InspectionPane(.card(card.id, [check]), context))
    case nil: .stay
    }
  }

  private mutating func turn(_ step: Int, _ context: Context) throws -> Outcome<Context> {
    guard let at = order.firstIndex(where: { $0.id == card.id }),
      order.indices.contains(at + step)
    else {
      return .notify(
        Notice(step > 0 ? "C'est la dernière fiche." : "C'est la première fiche.", .info),
        then: .stay)
    }
    card = order[at + step]
    try reload(context)
    return .stay
  }
}
