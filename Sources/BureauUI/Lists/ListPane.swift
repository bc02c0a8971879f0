internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A pane that is mostly one list: the keys that move, mark and filter are the same in all of them.
protocol ListPane: CheckedPane {
  associatedtype Line: TableLine

  var table: Table<Line> { get set }
  var filter: ListFilter { get set }
  var layout: ListLayout { get set }
  /// The number of rows, when it is known.
  var tally: Tally? { get set }
  /// Whether the figures and the detail wait for a rest between keys.
  var isStale: Bool { get set }
  /// The right that reading the list takes; nil for everybody's, or where the store asks itself.
  static var deed: Deed? { get }
  func source(_ context: Context) -> TableSource<Line>
  /// The words of the filter, or the list itself, changed: read from the beginning.
  mutating func narrow(_ context: Context) throws
  /// Reads the figures and the detail of the row under the bar.
  mutating func rest(_ context: Context) throws
}

extension ListPane {
  static var deed: Deed? { nil }

  func checks(_ context: Context) throws -> [CheckID] { [] }

  mutating func handle(_ key: Key, _ context: Context) throws -> Outcome<Context> {
    switch filter.handle(key) {
    case .changed: try narrow(context)
    case .handled: break
    case .ignored: return try perform(key, context)
    }
    return .stay
  }

  mutating func paste(_ text: String, _ context: Context) throws -> Outcome<Context> {
    guard case .changed = filter.paste(text) else {
      return .notify(Notice("Collage ignoré : F7 ouvre d'abord le filtre.", .warning), then: .stay)
    }
    try narrow(context)
    return .stay
  }

  mutating func fit(_ size: Size, _ context: Context) throws {
    layout.fit(size)
    table.fit(rows: layout.listRows)
  }

  mutating func reload(_ context: Context) throws {
    if let deed = Self.deed { try context.demand(deed) }
    try table.refresh(source(context))
    isStale = false
    try rest(context)
  }

  mutating func tick(_ context: Context) throws -> Outcome<Context> {
    guard isStale else { return .stay }
    isStale = false
    try rest(context)
    return .stay
  }

  mutating func narrow(_ context: Context) throws { try reopen(context) }

  /// Shows the list from its beginning.
  mutating func reopen(_ context: Context) throws {
    try table.open(source(context))
    tally = nil
    isStale = true
  }

  mutating func openFilter() -> Outcome<Context> {
    filter.open()
    return .stay
  }

  /// The marked rows, or the one under the bar.
  var targets: [Line.ID] {
    table.marks.isEmpty ? [table.selected?.id].compactMap { $0 } : Array(table.marks)
  }

  private mutating func move(
    _ context: Context, _ body: (inout Table<Line>, TableSource<Line>) throws -> Void
  ) throws -> Outcome<Context> {
    try body(&table, source(context))
    isStale = true
    return .stay
  }

  /// Filtering, reading again, leaving: for the table of bindings of each list.
  static var common: [Binding<Self>] {
    [
      Binding(
        [.function(7), .character("/"), .control("f")], "Filtrer la liste", short: "Filtrer",
        word: "chercher", rank: 13
      ) { pane, _ in pane.openFilter() },
      Binding([.function(5), .control("r")], "Relire la base", short: "Actualiser", rank: 35) {
        pane, context in
        try pane.reload(context)
        return .notify(Notice("Liste à jour.", .info), then: .stay)
      },
      Binding(
        [.function(3), .escape, .character("q"), .function(12)], "Retour à l'écran précédent",
        short: "Retour", rank: KeyBar.leaveRank
      ) { _, _ in .pop },
    ].named("liste")
  }

  static var moving: [Binding<Self>] {
    [
      Binding([.down, .character("j")], "Ligne suivante", rank: Binding<Self>.movement) {
        pane, context in
        try pane.move(context) { try $0.move(by: 1, $1) }
      },
      Binding([.up, .character("k")], "Ligne précédente", rank: Binding<Self>.movement) {
        pane, context in
        try pane.move(context) { try $0.move(by: -1, $1) }
      },
      Binding([.pageDown, .control("d")], "Page suivante", rank: Binding<Self>.movement) {
        pane, context in
        try pane.move(context) { try $0.turnPage(1, $1) }
      },
      Binding([.pageUp, .control("u")], "Page précédente", rank: Binding<Self>.movement) {
        pane, context in
        try pane.move(context) { try $0.turnPage(-1, $1) }
      },
      Binding([.home, .character("g")], "Début de la liste", rank: Binding<Self>.movement) {
        pane, context in
        try pane.move(context) { try $0.moveToStart($1) }
      },
      Binding([.end, .character("G")], "Fin de la liste", rank: Binding<Self>.movement) {
        pane, context in
        let total = ListPlace.exact(pane.tally)
        return try pane.move(context) { try $0.moveToEnd($1, total: total) }
      },
    ].named("liste")
  }

  static var marking: [Binding<Self>] {
    [
      Binding([.character(" ")], "Marquer la ligne", short: "Marquer", rank: 18) { pane, _ in
        pane.table.toggleMark()
        return .stay
      },
      Binding([.insert], "Marquer et descendre") { pane, context in
        pane.table.toggleMark()
        return try pane.move(context) { try $0.move(by: 1, $1) }
      },
      Binding([.character("v")], "Marquer depuis la dernière marque") { pane, _ in
        pane.table.markRange()
        return .stay
      },
      Binding([.character("*")], "Marquer ce qui est affiché") { pane, _ in
        pane.table.markVisible()
        return .stay
      },
      Binding([.character("-")], "Tout démarquer") { pane, _ in
        pane.table.clearMarks()
        return .stay
      },
    ].named("liste")
  }
}
