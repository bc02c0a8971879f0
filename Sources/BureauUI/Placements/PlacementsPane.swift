internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The placements, the most urgent first, with the chosen one below: who has no place, which
/// convention is late, who is where.
struct PlacementsPane: ListPane, CheckedPane {
  typealias Context = BureauUI.Context

  private(set) var query: PlacementQuery
  var table = Table<PlacementLine>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: PlacementSummary.rows)
  var tally: Tally?
  var isStale = true
  private var detail: PlacementFile?
  private var places: [FreePlace] = []
  private var path: [String] = []
  private var today = Clock.epoch
  private var settings = CheckSettings.standard

  init(_ query: PlacementQuery = PlacementQuery()) { self.query = query }

  var heading: Heading {
    let count = tally.map { "\(ListPlace.count($0)) " } ?? ""
    let noun = tally == .exact(0) || tally == .exact(1) ? "stage" : "stages"
    return Heading(
      (["Stages"] + path + [filter.label].compactMap { $0 }).joined(separator: " > "),
      right: "\(count)\(noun)   tri : urgence ▼")
  }

  var status: Status {
    if filter.isTyping { return Status(ListFilter.hint) }
    if !table.marks.isEmpty {
      return Status(
        "\(Plural.count(table.marks.count, "marqué")) : r et c portent sur tous, x groupe.")
    }
    let hint =
      table.selected?.recorded.isWithoutPlace == true
      ? "p propose une place, l note une piste." : "c coche une étape, r note une relance."
    return Status(hint, right: ListPlace.span(table.span, tally))
  }

  var about: [String] {
    [
      "Les stages de l'année, les plus urgents d'abord : sans lieu, conventions en retard, puis le",
      "reste. F4 choisit une période, une classe, un état. Entrée ouvre le dossier du stage.",
      "Le bureau propose et prospecte ; un professeur ou le DDFPT confirme (PL-01 · FAQ 20).",
    ]
  }

  /// What the placement below the list breaks.
  func checks(_ context: Context) throws -> [CheckID] {
    detail.map { Checks.broken(by: $0, on: today, settings).map(\.check) } ?? []
  }

  /// Answers of the boxes this pane opened.
  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    if let chosen = PlacementFilters.apply(choice, to: query, on: context.today) {
      query = chosen
      try reopen(context)
    } else {
      table.clearMarks()
    }
    return .stay
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(
      on: &canvas, in: layout.list(in: body), columns: PlacementColumns.all(today: today),
      empty: emptyText)
    guard let detail, let place = layout.detail(in: body), !table.isEmpty else { return }
    PlacementSummary.draw(
      detail, places: places, on: &canvas, in: place, today: today, settings: settings)
  }

  func source(_ context: Context) -> TableSource<PlacementLine> {
    TableSource { [query] key, direction, limit in
      try context.store.placements(
        query, from: key, direction: direction, limit: limit, by: context.session)
    }
  }

  mutating func narrow(_ context: Context) throws {
    query.words = filter.words
    try reopen(context)
  }

  mutating func rest(_ context: Context) throws {
    today = context.today
    settings = context.settings
    tally = try context.store.placementTally(query, by: context.session)
    detail = try table.selected.flatMap {
      try context.store.placementFile($0.id, by: context.session)
    }
    places = try detail.map { try PlacesPane.places(for: $0, context) } ?? []
    path = [
      try query.period.flatMap { try context.store.period($0)?.name },
      try query.schoolClass.flatMap { try context.store.schoolClass($0)?.label },
      query.phase?.label, query.state?.state.label,
      query.isUnattested ? "sans attestation" : nil, query.year?.rawValue,
    ].compactMap { $0 }
  }

  private var emptyText: [String] {
    guard query.words.isEmpty else {
      return ["Aucun stage ne répond à « \(query.words) ». Échap efface le filtre."]
    }
    guard path.isEmpty else { return ["Aucun stage ici. F4 change de période, de classe."] }
    return [
      "Aucun stage encore.",
      "n crée une période et les stages des classes qu'elle concerne.",
    ]
  }
}
