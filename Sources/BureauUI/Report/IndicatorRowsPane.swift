internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The rows behind a figure; each opens its record.
struct IndicatorRowsPane: ListPane {
  typealias Context = BureauUI.Context

  var table = Table<IndicatorLine>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: 0)
  var tally: Tally?
  var isStale = true
  private let indicator: Indicator
  private let span: DaySpan
  private var rows: [IndicatorRow] = []

  init(_ indicator: Indicator, _ span: DaySpan) {
    self.indicator = indicator
    self.span = span
  }

  var heading: Heading {
    let total = rows.reduce(0) { $0 + $1.amount }
    return Heading(
      ["\(indicator.label) \(span.french)", filter.label].compactMap { $0 }
        .joined(separator: " > "), right: "\(total)")
  }

  var status: Status { Status(filter.isTyping ? ListFilter.hint : indicator.meaning) }

  var about: [String] {
    ["Les lignes que ce chiffre compte, la plus récente d'abord.", indicator.meaning]
  }

  static let bindings: [Binding<Self>] = (own + common + moving).named("lignes-comptées")

  private static let own: [Binding<Self>] = [
    Binding(
      [.enter], "Ouvrir la fiche ou le dossier", short: "Ouvrir", rank: 10, disabled: noRow
    ) { pane, context in
      switch pane.table.selected?.row.target {
      case .company(let id): return .push(CompanyRecordPane(id))
      case .placement(let id):
        try context.demand(.readLearners)
        return .push(PlacementRecordPane(id))
      case nil: return .notify(Notice("Cette ligne n'a pas de fiche à ouvrir.", .info), then: .stay)
      }
    }
  ]

  private static let noRow: @Sendable (Self) -> String? = {
    $0.table.isEmpty ? "Rien n'est compté ici." : nil
  }

  mutating func reload(_ context: Context) throws {
    rows = try context.store.rows(of: indicator, in: span)
    try table.refresh(source(context))
    isStale = false
  }

  func source(_ context: Context) -> TableSource<IndicatorLine> {
    let found = rows.filter { Search.answers("\($0.name) \($0.subject)", filter.words) }
    return .whole(found.enumerated().map { IndicatorLine(key: $0, row: $1) })
  }

  mutating func rest(_ context: Context) throws {}

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(
      on: &canvas, in: layout.list(in: body), columns: Self.columns,
      empty: ["Rien n'est compté entre ces deux jours."])
  }

  private static let columns: [Column<IndicatorLine>] = [
    Column("Le", .cells(10)) { $0.row.on.french },
    Column("Entreprise", .share(3, min: 24)) { $0.row.name },
    Column("Quoi", .share(2, min: 18)) {
      $0.row.subject == $0.row.name ? "" : $0.row.subject
    },
    Column("Compte", .cells(6), align: .right) { "\($0.row.amount)" },
  ]
}
