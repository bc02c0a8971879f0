internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The classes of a school year.
struct ClassesPane: ListPane {
  typealias Context = BureauUI.Context

  private(set) var year: SchoolYear
  var table = Table<ClassRow>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: 0)
  var tally: Tally?
  private var learners = 0
  var isStale = true

  init(_ today: Day) { year = SchoolYear.containing(today) }

  var heading: Heading {
    let parts = ["Élèves", "classes", year.rawValue, filter.label]
    let counts = tally.map { _ in "\(Plural.count(learners, "élève"))" } ?? ""
    return Heading(parts.compactMap { $0 }.joined(separator: " > "), right: counts)
  }

  var status: Status {
    if filter.isTyping { return Status(ListFilter.hint) }
    return Status("Gauche et Droite changent d'année scolaire.")
  }

  var about: [String] {
    [
      "Les classes d'une année scolaire. L'import d'une liste d'élèves les crée ; c en ajoute une.",
      "La formation donne le niveau, dont dépendent les durées, les limites et l'allocation.",
    ]
  }

  static let bindings: [Binding<Self>] = (own + common + moving).named("classes")

  private static var own: [Binding<Self>] {
    [
      Binding([.enter], "Voir les élèves de la classe", short: "Élèves", rank: 10, disabled: noRow)
      { pane, _ in
        guard let row = pane.table.selected else { return .stay }
        return .push(LearnersPane(.inClass(row.id)))
      },
      Binding([.character("c")], "Nouvelle classe", short: "Créer", rank: 15) { pane, context in
        try EditPane.open(ClassDraft(nil, year: pane.year), context)
      }.needing(.editLearners),
      Binding(
        [.character("e"), .function(4)], "Modifier la classe", short: "Modifier", rank: 16,
        disabled: noRow
      ) { pane, context in
        guard let row = pane.table.selected else { return .stay }
        return try EditPane.open(
          ClassDraft(row.line.schoolClass, year: row.line.schoolClass.year), context)
      }.needing(.editLearners),
      Binding([.right], "Année scolaire suivante", rank: Binding<Self>.movement) { pane, context in
        try pane.turn(to: pane.year.next, context)
      },
      Binding([.left], "Année scolaire précédente", rank: Binding<Self>.movement) { pane, context in
        try pane.turn(to: pane.year.previous, context)
      },
    ]
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(on: &canvas, in: layout.list(in: body), columns: ClassRow.columns, empty: emptyText)
  }

  func source(_ context: Context) -> TableSource<ClassRow> {
    TableSource { [year, filter] in
      try context.store.classes(of: year, on: context.today)
        .filter { line in
          let text = "\(line.schoolClass.label) \(line.schoolClass.formation?.label ?? "")"
          return filter.words.isEmpty || Search.answers(text, filter.words)
        }
        .enumerated().map { ClassRow(line: $0.element, key: $0.offset) }
    }
  }

  mutating func rest(_ context: Context) throws {
    let lines = try context.store.classes(of: year, on: context.today)
    tally = .exact(lines.count)
    learners = lines.map(\.present).reduce(0, +)
  }

  private mutating func turn(to year: SchoolYear, _ context: Context) throws -> Outcome<Context> {
    self.year = year
    try reopen(context)
    return .stay
  }

  private var emptyText: [String] {
    filter.words.isEmpty
      ? [
        "Aucune classe en \(year).",
        "Importez une liste d'élèves (i, dans la liste des élèves), ou c en crée une.",
      ]
      : ["Aucune classe ne répond à « \(filter.words) ».", "Échap efface le filtre."]
  }

  private static let noRow: @Sendable (Self) -> String? = {
    $0.table.isEmpty ? "Aucune classe cette année-là." : nil
  }
}
