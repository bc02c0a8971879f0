internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The portfolio: every company the office works with, its list above, the chosen record below.
struct PortfolioPane: ListPane {
  typealias Context = BureauUI.Context

  private(set) var query: CompanyQuery
  var table = Table<CompanyLine>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: CompanySummary.rows)
  var tally: Tally?
  private var total: Tally?
  private var detail: CompanyFile?
  private var today: Day?
  static let deed: Deed? = .readCompanies
  var isStale = true

  /// `searching` opens with the filter ready to be typed.
  init(
    _ filter: CompanyFilter = .all, sort: CompanySort = .name, searching: Bool = false
  ) {
    query = CompanyQuery(filter: filter, sort: sort)
    if searching { self.filter.open() }
  }

  var heading: Heading {
    let parts = ["Entreprises", CompanyFilters.label(query.filter), filter.label]
    let order = "tri : \(CompanyFilters.label(query.sort)) \(query.descending ? "▼" : "▲")"
    let count = tally.map { ListPlace.count($0, of: total) } ?? ""
    return Heading(parts.compactMap { $0 }.joined(separator: " > "), right: "\(count)   \(order)")
  }

  var status: Status {
    if filter.isTyping { return Status(ListFilter.hint) }
    if !table.marks.isEmpty {
      return Status("\(Plural.count(table.marks.count, "marquée")) : x ouvre les actions groupées.")
    }
    return Status("", right: ListPlace.span(table.span, tally))
  }

  var about: [String] {
    [
      "Le portefeuille : les entreprises avec lesquelles le lycée travaille ou veut travailler.",
      "F7 filtre pendant la frappe (nom, ville, SIRET, interlocuteur, téléphone) ; F4 choisit une",
      "liste (à relancer, partenaires, places offertes …) et l'ordre. Entrée ouvre la fiche.",
    ]
  }

  /// Answers of the boxes this pane opened: a list, an order, or a grouped action.
  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    guard choice != MarkedLines.done else {
      table.clearMarks()
      return .stay
    }
    if let chosen = CompanyFilters.filter(choice, context) { query.filter = chosen }
    if let sort = CompanySort(rawValue: choice) {
      query.descending = sort == query.sort ? !query.descending : sort.startsDescending
      query.sort = sort
    }
    try narrow(context)
    return .stay
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(
      on: &canvas, in: layout.list(in: body), columns: CompanyColumns.portfolio(today: today),
      empty: emptyText)
    guard let detail, let place = layout.detail(in: body), !table.isEmpty else { return }
    CompanySummary.draw(detail, on: &canvas, in: place, today: today)
  }

  func source(_ context: Context) -> TableSource<CompanyLine> {
    TableSource { [query] key, direction, limit in
      try context.store.companies(query, from: key, direction: direction, limit: limit)
    }
  }

  mutating func narrow(_ context: Context) throws {
    query.words = filter.words
    try reopen(context)
  }

  mutating func rest(_ context: Context) throws {
    today = context.today
    tally = try context.store.companyTally(query)
    let whole = CompanyQuery(filter: query.filter, sort: query.sort)
    total = query.words.isEmpty ? nil : try context.store.companyTally(whole)
    detail = try table.selected.flatMap { try context.store.companyFile($0.id) }
  }

  private var emptyText: [String] {
    guard query.words.isEmpty else {
      return [
        "Aucune entreprise du portefeuille ne répond à « \(query.words) ».",
        "Échap efface le filtre. Cherchez-la dans l'annuaire : F9, Entreprises.",
      ]
    }
    guard query.filter == .all else {
      return ["Aucune entreprise dans cette liste. F4 en choisit une autre."]
    }
    return [
      "Le portefeuille est vide.",
      "F6 consigne une première visite ; c crée une entreprise ;",
      "F9, Fichier importe l'annuaire SIRENE ou votre fichier d'entreprises.",
    ]
  }
}
