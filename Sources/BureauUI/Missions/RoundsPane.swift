internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The rounds, the latest day first.
struct RoundsPane: ListPane, CheckedPane {
  typealias Context = BureauUI.Context

  var table = Table<RoundLine>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: RoundSummary.rows)
  var tally: Tally?
  var isStale = true
  private(set) var mineOnly = true

  var heading: Heading {
    let who = mineOnly ? "les miennes" : "tout le bureau"
    return Heading(["Missions", "tournées", who].joined(separator: " > "))
  }

  /// What the round below the list breaks.
  func checks(_ context: Context) throws -> [CheckID] {
    table.selected?.file.broken(for: .record).map(\.check) ?? []
  }

  var status: Status {
    guard let file = table.selected?.file else { return Status("c prépare une tournée.") }
    switch file.round.state {
    case .planned, .made:
      let open = file.stops.filter(\.isOpen).count
      return Status(
        open > 0
          ? "v saisit les visites l'une après l'autre (\(open) à saisir)."
          : "Toutes les visites sont saisies.")
    default: return Status("")
    }
  }

  var about: [String] {
    [
      "Une tournée part du lycée ou du domicile, passe par ses étapes et revient. Les visites du",
      "jour y sont proposées ; les distances sont estimées, puis remplacées par les vraies. v les",
      "fait saisir l'une après l'autre. Sans ordre en vigueur, les frais sont refusés (OM-02).",
    ]
  }

  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    try MissionLists.open(choice, context)
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(
      on: &canvas, in: layout.list(in: body), columns: RoundColumns.all,
      empty: [
        "Aucune tournée. c en prépare une : les visites prévues ce jour-là y sont", "proposées.",
      ])
    guard let file = table.selected?.file, let place = layout.detail(in: body) else { return }
    RoundSummary.draw(file, on: &canvas, in: place)
  }

  func source(_ context: Context) -> TableSource<RoundLine> {
    let agent = mineOnly ? context.agent.id : nil
    return TableSource { key, direction, limit in
      try context.store.rounds(of: agent, from: key, direction: direction, limit: limit)
    }
  }

  mutating func rest(_ context: Context) throws {}

  mutating func toggleMine(_ context: Context) throws -> Outcome<Context> {
    mineOnly.toggle()
    try reopen(context)
    return .stay
  }
}
