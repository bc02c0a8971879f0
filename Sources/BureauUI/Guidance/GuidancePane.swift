internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The FAQ: the cards by theme above, the chosen one below; F7 finds one by a question.
struct GuidancePane: ReadingPane {
  typealias Context = BureauUI.Context

  private(set) var rows: [GuidanceRow] = GuidanceRow.byTheme(GuidanceCatalog.all)
  private(set) var cursor = 0
  private(set) var filter = ListFilter(limit: questionLimit)
  private(set) var sector = Sector.public
  private var listRows = 6
  var view = CardView()
  var isOther = false

  /// The longest question, in characters.
  private static let questionLimit = 200

  /// `searching` opens with the question ready to be typed.
  init(searching: Bool = false) {
    if searching { filter.open() }
    cursor = firstCard
  }

  var heading: Heading {
    let count = rows.count { $0.card != nil }
    let total = GuidanceCatalog.all.count
    return Heading(
      "FAQ",
      right: filter.words.isEmpty
        ? "\(Plural.count(total, "fiche"))   lycée \(sector.label)" : "\(count) sur \(total)")
  }

  var status: Status {
    if filter.isTyping {
      return Status("Demandez avec vos mots ; Haut et Bas choisissent, Entrée garde, Échap efface.")
    }
    return Status("Entrée ouvre la fiche entière ; Espace la fait défiler.", right: view.place)
  }

  var about: [String] {
    [
      "Les questions de la FAQ nationale et nos fiches (B1 …), réécrites pour servir : la réponse,",
      "que faire, qui fait quoi, les sources. F7 cherche : tapez la question comme elle vient.",
      "Une fiche « daté » vaut pour l'année dite ; « à vérifier » n'est pas encore sûre.",
    ]
  }

  static let bindings: [Binding<Self>] =
    ([
      Binding([.enter], "Ouvrir la fiche entière", short: "Ouvrir", rank: 10, disabled: noCard) {
        pane, _ in
        guard let card = pane.current else { return .stay }
        return .push(CardPane(card, among: pane.rows.compactMap(\.card)))
      },
      Binding(
        [.function(7), .character("/"), .control("f")], "Chercher dans la FAQ", short: "Chercher",
        rank: 11
      ) { pane, _ in
        pane.filter.open()
        return .stay
      },
      Binding(
        [.character("n"), .down, .character("j")], "Fiche suivante", short: "Suivante", rank: 12
      ) {
        pane, context in try pane.step(1, context)
      },
      Binding(
        [.character("p"), .up, .character("k")], "Fiche précédente", short: "Précédente", rank: 13
      ) {
        pane, context in try pane.step(-1, context)
      },
    ] + onCard + scrolling + leaving
    + [
      Binding([.home, .character("g")], "Première fiche", rank: Binding<Self>.movement) {
        pane, context in try pane.step(-pane.rows.count, context)
      },
      Binding([.end, .character("G")], "Dernière fiche", rank: Binding<Self>.movement) {
        pane, context in try pane.step(pane.rows.count, context)
      },
    ]).named("faq")

  mutating func handle(_ key: Key, _ context: Context) throws -> Outcome<Context> {
    switch filter.handle(key) {
    case .changed: try search(context)
    case .handled: break
    case .ignored: return try perform(key, context)
    }
    return .stay
  }

  mutating func paste(_ text: String, _ context: Context) throws -> Outcome<Context> {
    filter.open()
    guard case .changed = filter.paste(text) else { return .stay }
    try search(context)
    return .stay
  }

  mutating func fit(_ size: Size, _ context: Context) throws {
    listRows = max(5, size.rows / 3)
    view.fit(Size(columns: size.columns, rows: max(1, size.rows - listRows - 2)))
  }

  mutating func reload(_ context: Context) throws {
    sector = try context.store.establishments().first?.sector ?? .public
    view.show(try current.map { try CardReadings.of($0, isOther: isOther, context) })
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    GuidancePicture(pane: self, listRows: listRows).draw(on: &canvas, in: body)
  }

  private var current: GuidanceCard? {
    rows.indices.contains(cursor) ? rows[cursor].card : nil
  }

  private var firstCard: Int { rows.firstIndex { $0.card != nil } ?? 0 }

  private mutating func search(_ context: Context) throws {
    let asked = filter.words.allSatisfy(\.isWhitespace) ? "" : filter.words
    rows =
      asked.isEmpty
      ? GuidanceRow.byTheme(GuidanceCatalog.all)
      : GuidanceSearch.matches(asked, for: sector).map { .card($0.card) }
    cursor = firstCard
    try reload(context)
  }

  /// So many cards further, themes not counted, and stops at the edge.
  private mutating func step(_ step: Int, _ context: Context) throws -> Outcome<Context> {
    let cards = rows.indices.filter { rows[$0].card != nil }
    guard let at = cards.firstIndex(of: cursor) else { return .stay }
    cursor = cards[max(0, min(cards.count - 1, at + step))]
    isOther = false
    try reload(context)
    return .stay
  }
}
