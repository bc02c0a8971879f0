internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The dated tables (« barèmes »), one at a time: its rows by date above, the legal text of the
/// chosen one below.
struct RatesPane: ListPane {
  typealias Context = BureauUI.Context

  private(set) var shown: RateTable
  var table = Table<RateLine>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: RateSummary.rows)
  var tally: Tally?
  var isStale = true
  private var book = RateBook([])
  private var gaps: [RateGap] = []
  private var clock: Clock?

  init(_ table: RateTable = .kilometres) { shown = table }

  var heading: Heading {
    let parts = ["Barèmes", shown.label, filter.label]
    return Heading(
      parts.compactMap { $0 }.joined(separator: " > "),
      right: Plural.count(table.lines.count, "ligne"))
  }

  var status: Status {
    if filter.isTyping { return Status(ListFilter.hint) }
    guard let gap = gaps.first else { return Status(shown.purpose) }
    return Status("▲ \(gap.summary(of: gaps.count))")
  }

  var about: [String] {
    [
      "Les barèmes : montants, durées et délais, chaque ligne avec ses dates et son texte.",
      "Tab passe au barème suivant. Une valeur change ? c ajoute la ligne qui prend la suite : celle",
      "d'avant se ferme la veille. Une ligne locale l'emporte sur la nationale. Un jour que rien ne",
      "couvre n'est pas calculé : le logiciel le dit, et nomme le barème à compléter.",
    ]
  }

  static let bindings: [Binding<Self>] = (own + common + moving).named("barèmes")

  private static var own: [Binding<Self>] {
    [
      Binding(
        [.enter, .character("e")], "Corriger la ligne", short: "Corriger", rank: 10,
        disabled: noRow
      ) { pane, context in
        guard let rate = pane.table.selected?.rate else { return .stay }
        return try EditPane.open(RateDraft(rate), context)
      }.needing(.editRates),
      Binding([.tab, .right], "Barème suivant", short: "Barème", rank: 11) { pane, context in
        try pane.turn(1, context)
      },
      Binding([.backTab, .left], "Barème précédent", rank: Binding<Self>.movement) {
        pane, context in try pane.turn(-1, context)
      },
      Binding([.character("c"), .character("+")], "Ajouter une ligne", short: "Ajouter", rank: 12) {
        pane, context in
        let subject = pane.table.selected?.rate ?? pane.gaps.first.map(Rate.blank)
        return try EditPane.open(RateDraft(adding: subject, to: pane.shown, context), context)
      }.needing(.editRates),
      Binding([.function(4), .control(" ")], "Choisir un barème", short: "Choisir", rank: 14) {
        pane, _ in .push(pane.chooser)
      },
    ]
  }

  private static let noRow: @Sendable (Self) -> String? = {
    $0.table.isEmpty ? "Aucune ligne : changez de filtre, ou ajoutez-en une (c)." : nil
  }

  mutating func reload(_ context: Context) throws {
    book = try context.store.rates()
    clock = context.clock
    try table.refresh(source(context))
    try rest(context)
  }

  mutating func rest(_ context: Context) throws {
    let subjects = RateSubject.allCases.filter { $0.table == shown }
    gaps = subjects.compactMap { book.gap(of: $0, on: context.today) }
    tally = .exact(table.lines.count)
    isStale = false
  }

  /// The answer of the box that offers the tables.
  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    guard let chosen = RateTable(rawValue: choice) else { return .stay }
    shown = chosen
    filter.clear()
    try reopen(context)
    try rest(context)
    return .stay
  }

  func source(_ context: Context) -> TableSource<RateLine> {
    .whole(RateLine.all(book, shown, words: filter.words, on: context.today))
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(
      on: &canvas, in: layout.list(in: body), columns: RateColumns.all,
      empty: ["Aucune ligne ne répond à « \(filter.words) ».", "Échap efface le filtre."])
    guard let rate = table.selected?.rate, let clock, let place = layout.detail(in: body) else {
      return
    }
    RateSummary.draw(rate, on: &canvas, in: place, clock)
  }

  private mutating func turn(_ step: Int, _ context: Context) throws -> Outcome<Context> {
    let tables = RateTable.allCases
    let place = tables.firstIndex(of: shown) ?? 0
    return try receive(tables[(place + step + tables.count) % tables.count].rawValue, context)
  }

  private var chooser: ChooserPane<Context> {
    ChooserPane(
      title: "Barèmes", RateTable.allCases.map { .init($0.label, id: $0.rawValue) },
      selected: RateTable.allCases.firstIndex(of: shown) ?? 0)
  }
}

extension RateBook {
  /// The gap a table has on a day, nil if it has none.
  fileprivate func gap(of subject: RateSubject, on day: Day) -> RateGap? {
    do throws(RateGap) {
      _ = try bands(of: subject, on: day)
      return nil
    } catch {
      return error
    }
  }
}

extension RateGap {
  /// The gaps of one table in a line: « rien pour 2026-2027 (19 lignes manquent) ».
  fileprivate func summary(of count: Int) -> String {
    let when = subject.table.isBySchoolYear ? "\(SchoolYear.containing(day))" : "le \(day)"
    return "\(Plural.count(count, "ligne manque", "lignes manquent")) pour \(when) : rien n'y est "
      + "calculé. c ajoute."
  }
}

extension Rate {
  /// The row that a gap calls for, to be completed.
  fileprivate static func blank(_ gap: RateGap) -> Rate {
    Rate(id: ID(rawValue: ""), subject: gap.subject, value: 0, from: gap.day, text: "")
  }
}
