internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The screen of any short list: its rows, and the one under the bar in full below.
struct RegisterPane<Entry: RegisterEntry>: ListPane {
  typealias Context = BureauUI.Context
  typealias Line = RegisterLine<Entry>

  var table = Table<Line>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: 8)
  var tally: Tally?
  var isStale = true
  private var entries: [Entry] = []
  /// Whether whoever looks may change its rows.
  private var mayWrite = false

  init(_ context: Context) throws { entries = try Entry.all(context) }

  var heading: Heading {
    Heading(
      [Entry.title, filter.label].compactMap { $0 }.joined(separator: " > "),
      right: tally.map { ListPlace.count($0) } ?? "")
  }

  var status: Status {
    if filter.isTyping { return Status(ListFilter.hint) }
    let hint =
      filter.words.isEmpty && table.isEmpty
      ? "c ajoute la première ligne." : "Entrée ouvre et corrige, c ajoute."
    return Status(mayWrite ? hint : "", right: ListPlace.span(table.span, tally))
  }

  var about: [String] { Entry.about }

  static var bindings: [Binding<Self>] {
    (own + common + moving).named("listes-établissement")
  }

  private static var own: [Binding<Self>] {
    [
      Binding([.enter], "Ouvrir la ligne", short: "Ouvrir", rank: 10, disabled: noRow) {
        pane, context in
        try pane.table.selected?.entry.open(context) ?? .stay
      }.needing(Entry.deed),
      Binding([.character("c")], "Ajouter une ligne", short: "Ajouter", rank: 11) { _, context in
        try Entry.create(context)
      }.needing(Entry.deed),
      Binding(
        [.character("h")], "Clore la ligne, ou la rouvrir", short: "Clore, rouvrir", rank: 14,
        disabled: noRow
      ) { pane, context in
        try pane.table.selected?.entry.toggle(context) ?? .stay
      }.needing(Entry.deed),
    ]
  }

  func checks(_ context: Context) throws -> [CheckID] {
    table.selected?.entry.violations.map(\.check) ?? []
  }

  func citations(_ context: Context) throws -> [Citation] {
    try checks(context).flatMap(\.citations) + [table.selected?.entry.citation].compactMap { $0 }
  }

  mutating func reload(_ context: Context) throws {
    entries = try Entry.all(context)
    try table.refresh(source(context))
    try rest(context)
  }

  func source(_ context: Context) -> TableSource<Line> {
    let found = entries.filter { Search.answers($0.searched, filter.words) }
    return .whole(found.enumerated().map { Line(entry: $1, key: $0) })
  }

  mutating func rest(_ context: Context) throws {
    mayWrite = context.may(Entry.deed)
    tally = .exact(entries.count { Search.answers($0.searched, filter.words) })
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(
      on: &canvas, in: layout.list(in: body), columns: Entry.columns,
      empty: filter.words.isEmpty
        ? Entry.emptyText
        : ["Aucune ligne ne répond à « \(filter.words) ». Échap efface le filtre."])
    guard let entry = table.selected?.entry, let place = layout.detail(in: body) else { return }
    Box.rule(on: &canvas, row: place.row, columns: 1..<place.columns - 1)
    let warnings = entry.violations.map {
      (label: "À vérifier", text: "▲ \($0.brief) (\($0.check.reference))")
    }
    let facts = entry.details.filter { !$0.text.isEmpty } + warnings
    for (offset, fact) in facts.prefix(place.rows - 1).enumerated() {
      let row = place.row + 1 + offset
      canvas.put(fact.label, row: row, column: 2, style: .fieldLabel, width: Self.labelWidth)
      canvas.put(
        fact.text, row: row, column: 3 + Self.labelWidth,
        width: place.columns - Self.labelWidth - 5)
    }
  }

  private static var labelWidth: Int { 13 }

  private static var noRow: @Sendable (Self) -> String? {
    { $0.table.isEmpty ? "La liste est vide : c ajoute une ligne." : nil }
  }
}
