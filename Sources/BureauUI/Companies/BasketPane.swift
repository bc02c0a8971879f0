internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The basket (« à relancer »): every next action, the latest first, and one key for what becomes
/// of a call.
struct BasketPane: ListPane {
  typealias Context = BureauUI.Context

  var table = Table<CompanyLine>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: CompanySummary.rows)
  var tally: Tally?
  private var dueTally: Tally?
  private var mineOnly = false
  private var today: Day?
  private var detail: CompanyFile?
  static let deed: Deed? = .readCompanies
  var isStale = true

  var heading: Heading {
    let parts = ["À relancer", mineOnly ? "mes actions" : "tout le bureau", filter.label]
    let due = ListPlace.exact(dueTally).map { "\(Plural.count($0, "échue")) ou du jour" } ?? ""
    return Heading(parts.compactMap { $0 }.joined(separator: " > "), right: due)
  }

  var status: Status {
    if filter.isTyping { return Status(ListFilter.hint) }
    if !table.marks.isEmpty {
      return Status(
        "\(Plural.count(table.marks.count, "marquée")) : p, m, + et b portent sur toutes.")
    }
    return Status(
      "Après l'appel : p pas joint, m message laissé, r répondu.",
      right: ListPlace.span(table.span, tally))
  }

  var about: [String] {
    [
      "Les prochaines actions, les plus en retard d'abord. Appelez, puis une touche suffit :",
      "p pas joint, m message laissé, r répondu (fiche courte), + reporte, b abandonne.",
      "Les mêmes touches portent sur toutes les lignes marquées (Espace).",
    ]
  }

  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    table.clearMarks()
    return .stay
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(
      on: &canvas, in: layout.list(in: body), columns: CompanyColumns.basket(today: today),
      empty: filter.words.isEmpty
        ? [
          "Rien à relancer : aucune prochaine action n'est fixée.",
          "Elles naissent des visites et des appels.",
        ]
        : ["Aucune action ne répond à « \(filter.words) ». Échap efface le filtre."])
    guard let detail, let place = layout.detail(in: body), !table.isEmpty else { return }
    CompanySummary.draw(detail, on: &canvas, in: place, today: today)
  }

  func source(_ context: Context) -> TableSource<CompanyLine> {
    let query = query(context)
    return TableSource { key, direction, limit in
      try context.store.companies(query, from: key, direction: direction, limit: limit)
    }
  }

  mutating func toggleMine(_ context: Context) throws -> Outcome<Context> {
    mineOnly.toggle()
    try narrow(context)
    return .stay
  }

  /// After an action the marks go; the row has moved to its new day, the bar stays on the next one.
  mutating func settle(_ outcome: Outcome<Context>) -> Outcome<Context> {
    table.clearMarks()
    table.letGo()
    return outcome
  }

  mutating func rest(_ context: Context) throws {
    today = context.today
    tally = try context.store.companyTally(query(context))
    dueTally = try context.store.companyTally(CompanyQuery(filter: .toFollowUp(context.today)))
    detail = try table.selected.flatMap { try context.store.companyFile($0.id) }
  }

  private func query(_ context: Context) -> CompanyQuery {
    CompanyQuery(
      words: filter.words, filter: mineOnly ? .ledBy(context.agent.id) : .withNextAction,
      sort: .nextDue)
  }
}
