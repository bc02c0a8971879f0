internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The learners of the school, all of them or those of one class.
struct LearnersPane: ListPane {
  typealias Context = BureauUI.Context

  private(set) var query: LearnerQuery
  private(set) var classes: [ClassLine] = []
  var table = Table<LearnerLine>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: LearnerSummary.rows)
  var tally: Tally?
  private var total: Tally?
  private var detail: LearnerFile?
  private var today: Day?
  var isStale = true

  init(_ filter: LearnerFilter, sort: LearnerSort = .name) {
    query = LearnerQuery(filter: filter, sort: sort)
  }

  var heading: Heading {
    let parts = ["Élèves", LearnerFilters.label(query.filter, classes: classes), filter.label]
    let count = tally.map { ListPlace.count($0, of: total) } ?? ""
    return Heading(
      parts.compactMap { $0 }.joined(separator: " > "),
      right: "\(count)   tri : \(LearnerFilters.label(query.sort)) ▲")
  }

  var status: Status {
    if filter.isTyping { return Status(ListFilter.hint) }
    if !table.marks.isEmpty {
      let count = Plural.count(table.marks.count, "marqué")
      return Status("\(count) : x note leur sortie ou leur donne une classe.")
    }
    guard case .notInYear(let year, _) = query.filter, !table.isEmpty else {
      return Status("", right: ListPlace.span(table.span, tally))
    }
    return Status(
      "Espace marque, x note la sortie ou donne une classe de \(year).",
      right: ListPlace.span(table.span, tally))
  }

  var about: [String] {
    [
      "Les élèves, étudiants, apprentis et stagiaires. F7 filtre pendant la frappe (nom, classe,",
      "formation, commune) ; F4 choisit une liste, une classe ou l'ordre. Le bureau ne garde que",
      "l'identité, la classe et le représentant légal : ni santé, ni discipline, ni vie sociale.",
    ]
  }

  static let bindings: [Binding<Self>] = (own + common + moving + marking).named("élèves")

  private static var own: [Binding<Self>] {
    [
      Binding([.enter], "Ouvrir la fiche", short: "Ouvrir", rank: 10, disabled: noRow) { pane, _ in
        guard let line = pane.table.selected else { return .stay }
        return .push(LearnerRecordPane(line.id))
      },
      Binding(
        [.function(4), .control(" ")], "Choisir une liste, une classe, un ordre",
        short: "Listes", rank: 12
      ) { pane, _ in .push(LearnerFilters.chooser(pane.query, classes: pane.classes)) },
      Binding([.character("o")], "Voir les classes", short: "Classes", rank: 14) { _, context in
        .push(ClassesPane(context.today))
      },
      Binding([.character("c")], "Nouvel élève", short: "Créer", rank: 15) { pane, context in
        try LearnerDraft.open(nil, in: pane.chosenClass, context)
      }.needing(.editLearners),
      Binding([.character("i")], "Importer une liste d'élèves", short: "Importer", rank: 16) {
        _, context in .push(ImportPane(.learners, context))
      }.needing(.importLearners),
      Binding(
        [.character("x")], "Sortie ou classe des élèves marqués", short: "Actions", rank: 13,
        disabled: noRow
      ) { pane, _ in .push(LearnerActions.chooser(pane.targets)) }.needing(.editLearners),
      Binding([.character("s")], "Trier par nom, par classe", short: "Trier", rank: 20) {
        pane, context in
        pane.query.sort = pane.query.sort == .name ? .schoolClass : .name
        try pane.narrow(context)
        return .stay
      },
    ]
  }

  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    if choice == MarkedLines.done { table.clearMarks() }
    if let chosen = LearnerFilters.filter(choice, context) { query.filter = chosen }
    if let sort = LearnerSort(rawValue: choice) { query.sort = sort }
    try narrow(context)
    return .stay
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(
      on: &canvas, in: layout.list(in: body), columns: LearnerColumns.all(today: today),
      empty: emptyText)
    guard let detail, let today, let place = layout.detail(in: body), !table.isEmpty else { return }
    LearnerSummary.draw(detail, on: &canvas, in: place, today: today)
  }

  func source(_ context: Context) -> TableSource<LearnerLine> {
    TableSource { [query] key, direction, limit in
      try context.store.learners(
        query, from: key, direction: direction, limit: limit, by: context.session)
    }
  }

  mutating func narrow(_ context: Context) throws {
    query.words = filter.words
    try reopen(context)
  }

  mutating func rest(_ context: Context) throws {
    today = context.today
    classes = try context.store.classes(
      of: SchoolYear.containing(context.today), on: context.today)
    tally = try context.store.learnerTally(query, by: context.session)
    let whole = LearnerQuery(filter: query.filter, sort: query.sort)
    total = query.words.isEmpty ? nil : try context.store.learnerTally(whole, by: context.session)
    detail = try table.selected.flatMap {
      try context.store.learnerFile($0.id, by: context.session)
    }
  }

  private var chosenClass: SchoolClass? {
    guard case .inClass(let id) = query.filter else { return nil }
    return classes.first { $0.id == id }?.schoolClass
  }

  private var emptyText: [String] {
    guard query.words.isEmpty else {
      return ["Aucun élève ne répond à « \(query.words) ».", "Échap efface le filtre."]
    }
    guard case .present = query.filter else {
      return ["Aucun élève dans cette liste. F4 en choisit une autre."]
    }
    return [
      "Aucun élève encore.",
      "i importe une liste de SIECLE, PRONOTE, GEPI ou APLyPro ; c ajoute un élève.",
    ]
  }

  private static let noRow: @Sendable (Self) -> String? = {
    $0.table.isEmpty ? "La liste est vide : changez de filtre, ou ajoutez un élève (c)." : nil
  }
}
