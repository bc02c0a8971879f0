internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The claims of travel costs (« états de frais »), with the months that still have none.
struct ClaimsPane: ListPane, CheckedPane {
  typealias Context = BureauUI.Context

  var table = Table<ClaimLine>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: ClaimSummary.rows)
  var tally: Tally?
  var isStale = true
  private(set) var mineOnly = true
  private var lines: [ClaimLine] = []

  var heading: Heading {
    let who = mineOnly ? "les miens" : "tout le bureau"
    let parts = ["Missions", "états de frais", who, filter.label].compactMap { $0 }
    let left = lines.map(\.undeclared).sum()
    return Heading(
      parts.joined(separator: " > "),
      right: left > .zero ? "▲ \(left) non déclarés" : "")
  }

  var status: Status {
    if filter.isTyping { return Status(ListFilter.hint) }
    switch table.selected?.content {
    case nil: return Status("Rien à déclarer : les tournées et les visites faites viennent ici.")
    case .undeclared: return Status("Entrée prépare l'état de frais de ce mois.")
    case .claim(let file): return Status(ClaimWords.hint(file.claim.state))
    }
  }

  var about: [String] {
    [
      "Un état de frais reprend les déplacements d'un mois : les tournées effectuées et les visites",
      "consignées. Entrée l'ouvre, ou le prépare ; s note le contrôle, la transmission, la suite.",
      "Une fois contrôlé, ses montants ne changent plus, même si un barème change.",
    ]
  }

  /// What the claim below the bar breaks.
  func checks(_ context: Context) throws -> [CheckID] {
    guard case .claim(let file) = table.selected?.content else { return [] }
    return file.broken.map(\.check)
  }

  mutating func reload(_ context: Context) throws {
    let agent = mineOnly ? context.agent.id : nil
    let months = try context.store.undeclaredMonths(
      of: agent, until: context.today, by: context.session)
    let files = try context.store.claims(of: agent, by: context.session)
    let contents =
      months.reversed().map(ClaimLine.Content.undeclared) + files.map(ClaimLine.Content.claim)
    lines = contents.enumerated().map { ClaimLine(key: $0, content: $1) }
    try table.refresh(source(context))
    isStale = false
    try rest(context)
  }

  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    try MissionLists.open(choice, context)
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(
      on: &canvas, in: layout.list(in: body), columns: ClaimColumns.all,
      empty: filter.words.isEmpty
        ? [
          "Aucun état de frais, et rien à déclarer : les tournées effectuées et les visites",
          "consignées, couvertes par un ordre de mission, apparaîtront ici.",
        ] : ["Aucun état ne répond à « \(filter.words) ». Échap efface le filtre."])
    guard let line = table.selected, let place = layout.detail(in: body) else { return }
    ClaimSummary.draw(line, on: &canvas, in: place)
  }

  func source(_ context: Context) -> TableSource<ClaimLine> {
    .whole(
      lines.filter {
        Search.answers("\($0.month.monthAndYear) \($0.agentName) \($0.state)", filter.words)
      })
  }

  mutating func rest(_ context: Context) throws {
    tally = .exact(try source(context).page(nil, .forward, max(1, lines.count)).lines.count)
  }

  mutating func toggleMine(_ context: Context) throws -> Outcome<Context> {
    mineOnly.toggle()
    try reload(context)
    return .stay
  }
}

extension ClaimLine {
  /// What is in no claim.
  fileprivate var undeclared: Euro {
    if case .undeclared(let month) = content { return month.total }
    return .zero
  }
}
