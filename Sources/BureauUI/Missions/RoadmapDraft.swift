internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A roadmap as it is typed: its objectives, what measures them, who answers for them.
struct RoadmapDraft: EditDraft {
  var roadmap: Roadmap
  var isNew: Bool
  var adoptedOn: String
  var rows: [Row]

  /// One objective.
  struct Row: Codable, Hashable, Sendable {
    /// The objective it changes; nil for a new one.
    var known: Objective?
    var title = ""
    var indicator = Choice()
    var target = ""
    var owner = Choice()

    var isBlank: Bool { title.isEmpty && indicator.isBlank && target.isEmpty && owner.isBlank }
  }

  static let form = "roadmap"
  var recordID: String? { isNew ? "\(roadmap.year) \(roadmap.edition)" : roadmap.id.rawValue }
  var title: String {
    "Feuille de route \(roadmap.year)"
      + (roadmap.edition > 1 ? ", version \(roadmap.edition)" : "")
  }

  static let about = [
    "Un objectif par ligne : ce qu'on veut, ce qui le mesure, combien, qui en répond. Les",
    "indicateurs se comptent seuls dans les échanges consignés. Sans indicateur, l'objectif se",
    "raconte. La date d'adoption est celle du chef d'établissement ou du conseil.",
  ]

  init(_ roadmap: Roadmap, isNew: Bool) {
    self.roadmap = roadmap
    self.isNew = isNew
    adoptedOn = roadmap.adoptedOn?.french ?? ""
    rows = roadmap.objectives.map(Row.init) + [Row()]
  }

  static func settle(_ draft: inout RoadmapDraft, _ context: Context) {
    draft.rows = draft.rows.filter { !$0.isBlank } + [Row()]
  }

  static func fields(of draft: RoadmapDraft) -> [Field<RoadmapDraft, Context>] {
    [
      Field(
        "adoptedOn", "Adoptée le", section: "Feuille de route \(draft.roadmap.year)",
        .day(\.adoptedOn), width: 14, hint: "Vide tant qu'elle est en brouillon.")
    ] + draft.rows.indices.flatMap(row)
  }

  private static func row(_ index: Int) -> [Field<RoadmapDraft, Context>] {
    [
      Field(
        "title.\(index)", "Objectif", section: index == 0 ? "Objectifs" : nil,
        .words(\.rows[index].title, limit: 120), hint: "Ce que le lycée veut, en une ligne.",
        skips: 3),
      Field(
        "indicator.\(index)", "Mesure",
        .choice(\.rows[index].indicator, free: false) { query, _, _ in
          Choices.cases(Indicator.self, query, label: \.label)
        }, width: 34, hint: "Ce que le programme compte ; vide, l'objectif se raconte."),
      Field(
        "target.\(index)", "cible", .words(\.rows[index].target, limit: 5), width: 8, joins: true,
        hint: "Combien, à la fin de l'année."),
      Field(
        "owner.\(index)", "Responsable",
        .choice(\.rows[index].owner, free: false) { query, _, context in
          try Choices.agents(query, context)
        }, width: 34, checks: [.lm03], hint: "Qui en répond."),
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let day = Problems.reading("adoptedOn", adoptedOn) { (text) throws(ValueRefusal) in
      try Day.parse(text, today: context.today)
    }
    let wrong = rows.enumerated().flatMap { index, row -> [FieldProblem] in
      guard !row.isBlank else { return [] }
      let isNumber = row.target.isEmpty || (Int(row.target).map { $0 >= 0 } ?? false)
      return [
        Problems.missing("title.\(index)", row.title, "Donnez l'objectif, en quelques mots."),
        isNumber
          ? nil
          : FieldProblem(
            field: "target.\(index)", isError: true,
            "« \(row.target) » n'est pas un nombre : écrivez par exemple 60."),
      ].compactMap { $0 }
    }
    return [day].compactMap { $0 } + wrong + Checks.broken(by: changed(context)).map(Problems.of)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let changed = changed(context)
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Feuille de route \(changed.year) enregistrée."), then: .pop)
  }

  private func changed(_ context: Context) -> Roadmap {
    var changed = roadmap
    changed.adoptedOn = try? Day.parse(adoptedOn, today: context.today)
    changed.objectives = rows.filter { !$0.title.isEmpty }.map { row in
      var objective =
        row.known ?? Objective(id: context.store.newIdentifier(), title: row.title)
      objective.title = row.title.trimmingSpaces
      objective.indicator = Indicator(rawValue: row.indicator.id)
      objective.target = Int(row.target)
      objective.owner = row.owner.isChosen ? Agent.ID(rawValue: row.owner.id) : nil
      objective.ownerName = row.owner.text
      return objective
    }
    return changed
  }
}

extension RoadmapDraft.Row {
  init(_ objective: Objective) {
    known = objective
    title = objective.title
    indicator = objective.indicator.map { Choices.of($0, $0.label) } ?? Choice()
    target = objective.target.map { "\($0)" } ?? ""
    owner =
      objective.owner.map { Choice(id: $0.rawValue, text: objective.ownerName) } ?? Choice()
  }
}
