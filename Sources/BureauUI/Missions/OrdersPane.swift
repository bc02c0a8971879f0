internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The orders of mission of everybody in the office, those that begin last first.
struct OrdersPane: ListPane, CheckedPane {
  typealias Context = BureauUI.Context

  var table = Table<OrderLine>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: OrderSummary.rows)
  var tally: Tally?
  var isStale = true
  private var orders: [MissionOrder] = []
  private var schools: [Establishment] = []
  private var facts: MissionFacts?
  private(set) var today = Clock.epoch
  private var settings = CheckSettings.standard
  private var book = RateBook([])

  var heading: Heading {
    let parts = ["Missions", "ordres de mission", filter.label].compactMap { $0 }
    return Heading(
      parts.joined(separator: " > "),
      right: tally.map { ListPlace.count($0) + " " + (orders.count > 1 ? "ordres" : "ordre") } ?? ""
    )
  }

  var status: Status {
    if filter.isTyping { return Status(ListFilter.hint) }
    guard let order = table.selected?.order else { return Status("c prépare un ordre.") }
    return Status(Self.hint(order.state(on: today)), right: ListPlace.span(table.span, tally))
  }

  var about: [String] {
    [
      "Un ordre de mission autorise à se déplacer : il se prépare ici, le chef d'établissement le",
      "signe sur papier ou dans Chorus-DT, puis w consigne qui l'a signé et quand. Permanent, il",
      "dure douze mois au plus (FAQ 3). r prépare le suivant, x abroge, F4 va aux tournées.",
    ]
  }

  /// What the order below the list breaks.
  func checks(_ context: Context) throws -> [CheckID] {
    table.selected.map { broken(by: $0.order).map(\.check) } ?? []
  }

  private func broken(by order: MissionOrder) -> [Violation] {
    guard let facts, facts.agent.id == order.agent else { return [] }
    return Checks.broken(by: order, over: nil, on: today, facts, settings, book)
  }

  mutating func reload(_ context: Context) throws {
    orders = try context.store.missionOrders()
    schools = try context.store.establishments()
    today = context.today
    settings = context.settings
    book = try context.store.rates()
    try table.refresh(source(context))
    isStale = false
    try rest(context)
  }

  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    try MissionLists.open(choice, context)
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(
      on: &canvas, in: layout.list(in: body), columns: OrderColumns.all,
      empty: filter.words.isEmpty
        ? [
          "Aucun ordre de mission : sans ordre en vigueur, les déplacements ne sont pas",
          "remboursés. c prépare le premier.",
        ] : ["Aucun ordre ne répond à « \(filter.words) ». Échap efface le filtre."])
    guard let order = table.selected?.order, let facts, facts.agent.id == order.agent,
      let place = layout.detail(in: body)
    else { return }
    OrderSummary.draw(
      order, of: facts.agent, schools, warnings: broken(by: order), on: &canvas, in: place,
      today: today)
  }

  func source(_ context: Context) -> TableSource<OrderLine> {
    let today = context.today
    let shown = orders.filter { order in
      let text = [
        order.agentName, order.kind.label, order.zone.label, order.reference,
        order.state(on: today).label,
      ].joined(separator: " ")
      return Search.answers(text, filter.words)
    }
    return .whole(
      shown.enumerated().map { OrderLine($1, at: $0, on: today, context.settings) })
  }

  mutating func rest(_ context: Context) throws {
    tally = .exact(try source(context).page(nil, .forward, orders.count).lines.count)
    facts = try table.selected.map {
      try context.store.missionFacts(of: $0.order.agent, for: $0.order.establishments.first)
    }
  }

  /// What to do next with an order.
  private static func hint(_ state: MissionOrderState) -> String {
    switch state {
    case .draft: "s note qu'il est soumis ; w consigne la signature."
    case .submitted: "w consigne la signature du chef d'établissement."
    case .signed, .inForce: "r prépare le suivant ; x abroge ; p l'imprime."
    case .expired, .revoked: "r prépare le suivant."
    }
  }
}
