internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The roadmap of the school year: its objectives, and how far each is.
struct RoadmapPane: ListPane {
  typealias Context = BureauUI.Context

  var table = Table<ObjectiveLine>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: Self.detailRows)
  var tally: Tally?
  var isStale = true
  private(set) var roadmap: Roadmap?
  private var lines: [ObjectiveLine] = []
  private var year: SchoolYear?

  /// The rows of the detail, its rule included.
  private static let detailRows = 4

  var heading: Heading {
    let title = "Missions > feuille de route" + (year.map { " \($0)" } ?? "")
    guard let roadmap else { return Heading(title) }
    let adopted = roadmap.adoptedOn.map { "adoptée le \($0)" } ?? "○ brouillon"
    return Heading(title, right: "version \(roadmap.edition), \(adopted)")
  }

  var status: Status {
    guard roadmap != nil else { return Status("c la saisit.") }
    return Status("Les indicateurs sont comptés dans les échanges de l'année.")
  }

  var about: [String] {
    [
      "La feuille de route dit ce que le lycée attend du bureau cette année (FAQ 16) : le chef",
      "d'établissement l'arrête, les lettres de mission y répondent. Chaque objectif a un",
      "responsable ; ce qui est atteint est compté dans ce que vous avez consigné.",
    ] + (roadmap.map { Checks.broken(by: $0).map(\.cited) } ?? [])
  }

  static let bindings: [Binding<Self>] =
    (own + common.filter { !$0.keys.contains(.function(7)) } + moving).named("feuille-de-route")

  private static let own: [Binding<Self>] = [
    Binding(
      [.enter, .character("e"), .character("c")], "Saisir, modifier", short: "Modifier", rank: 10
    ) {
      pane, context in
      try pane.edit(pane.roadmap, context)
    },
    Binding(
      [.character("n")], "Préparer celle de l'année suivante", short: "Année suivante", rank: 11,
      disabled: noRoadmap
    ) { pane, context in
      guard let roadmap = pane.roadmap else { return .stay }
      let results = pane.lines.compactMap { line in line.reached.map { (line.id, $0) } }
      let next = roadmap.nextYear(
        context.store.newIdentifier(),
        results: Dictionary(results) { first, _ in first })
      return try EditPane.open(RoadmapDraft(next, isNew: true), context)
    },
    Binding(
      [.character("v")], "Nouvelle version de la même année", short: "Version", rank: 25,
      disabled: noRoadmap
    ) { pane, context in
      guard let roadmap = pane.roadmap else { return .stay }
      let next = roadmap.nextEdition(context.store.newIdentifier())
      return try EditPane.open(RoadmapDraft(next, isNew: true), context)
    },
    Binding([.character("l")], "Les lignes que compte l'indicateur", short: "Lignes", rank: 26) {
      pane, context in
      guard let indicator = pane.table.selected?.objective.indicator, let year = pane.year else {
        return .notify(Notice("Rien ne mesure cet objectif : il se raconte.", .info), then: .stay)
      }
      let last = min(year.last, context.today)
      return .push(IndicatorRowsPane(indicator, DaySpan(from: year.first, to: last)))
    },
    Binding(
      [.function(4), .control(" "), .tab], "Choisir une liste", short: "Liste", rank: 20
    ) { _, _ in .push(MissionLists.chooser) },
  ]

  mutating func reload(_ context: Context) throws {
    let current = SchoolYear.containing(context.today)
    year = current
    roadmap = try context.store.establishments().first.flatMap {
      try context.store.roadmap(of: $0.id, in: current)
    }
    lines = try (roadmap?.objectives ?? []).enumerated().map { index, objective in
      ObjectiveLine(
        key: index, objective: objective,
        reached: try objective.indicator.map {
          try context.store.result(of: $0, in: current, until: context.today)
        })
    }
    try table.refresh(source(context))
    isStale = false
  }

  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    try MissionLists.open(choice, context)
  }

  func source(_ context: Context) -> TableSource<ObjectiveLine> { .whole(lines) }

  mutating func rest(_ context: Context) throws {}

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(
      on: &canvas, in: layout.list(in: body), columns: Self.columns,
      empty: [
        "Aucune feuille de route pour cette année scolaire.",
        "c la saisit : ses objectifs, et qui en répond. Les lettres de mission s'y rattachent.",
      ])
    guard let line = table.selected, let place = layout.detail(in: body) else { return }
    Box.rule(
      on: &canvas, row: place.row, columns: 1..<place.columns - 1, title: line.objective.title)
    let facts = [
      line.objective.indicator.map { "indicateur : \($0.label)" },
      line.objective.lastResult.map { "l'an dernier : \($0)" },
      line.objective.owner == nil ? "▲ sans responsable (LM-03)" : line.objective.ownerName,
    ].compactMap { $0 }
    canvas.put(
      facts.joined(separator: " · "), row: place.row + 1, column: 2, width: place.columns - 4)
  }

  private static let columns: [Column<ObjectiveLine>] = [
    Column("Objectif", .share(1, min: 24)) { $0.objective.title },
    Column("Indicateur", .cells(32), from: 110) { $0.objective.indicator?.label ?? "" },
    Column(
      "Responsable", .cells(16), style: { $0.objective.owner == nil ? .stateWarning : .text },
      text: { $0.objective.owner == nil ? "▲ personne" : $0.objective.ownerName }),
    Column("An dernier", .cells(10), align: .right, from: 110) {
      $0.objective.lastResult.map { "\($0)" } ?? ""
    },
    Column("Atteint", .cells(22), style: { $0.isReached ? .stateOk : .text }, text: \.progress),
  ]

  private static let noRoadmap: @Sendable (Self) -> String? = {
    $0.roadmap == nil ? "Aucune feuille de route cette année : c la saisit." : nil
  }

  private func edit(_ roadmap: Roadmap?, _ context: Context) throws -> Outcome<Context> {
    if let roadmap { return try EditPane.open(RoadmapDraft(roadmap, isNew: false), context) }
    guard let school = try context.store.establishments().first else { throw StoreError.notFound }
    let fresh = Roadmap(
      id: context.store.newIdentifier(), establishment: school.id,
      year: SchoolYear.containing(context.today))
    return try EditPane.open(RoadmapDraft(fresh, isNew: true), context)
  }
}
