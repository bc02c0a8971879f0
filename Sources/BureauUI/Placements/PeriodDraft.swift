internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A period with the placements of its classes: a new one, or changes to one, whose placements
/// follow as far as nothing holds them.
struct PeriodDraft: EditDraft {
  /// nil for a new one.
  var period: Period?
  var year: SchoolYear
  var kind = Choices.of(PeriodKind.pfmp, PeriodKind.pfmp.label)
  var name = ""
  var from = ""
  var to = ""
  var classes: Set<String> = []
  /// The classes one may tick.
  var offered: [Choice]

  static let form = "period"
  var recordID: String? { period?.id.rawValue }
  var title: String { period == nil ? "Nouvelle période" : "Stages > Période \(name)" }
  static let about = [
    "F2 crée un stage « sans lieu » pour chaque élève présent des classes cochées qui n'en a pas ;",
    "les apprentis sont mis à part, « non concernés ». Quand les dates changent, les stages que rien",
    "ne retient les suivent ; une convention signée, des jours faits, des dates à part les retiennent.",
  ]

  /// A new one in the year on the screen, the current one if none is.
  init(_ context: Context, in shown: SchoolYear? = nil) throws {
    year = shown ?? SchoolYear.containing(context.today)
    offered = try Self.classes(of: year, context)
    let names = try context.store.periods(of: year).filter { $0.kind == .pfmp }.map(\.name)
    name = "PFMP \(Set(names).count + 1)"
  }

  init(_ period: Period, _ context: Context) throws {
    self.init(period, offered: try Self.classes(of: period.year, context))
  }

  private init(_ period: Period, offered: [Choice]) {
    self.period = period
    self.offered = offered
    year = period.year
    kind = Choices.of(period.kind, period.kind.label)
    name = period.name
    from = period.span.from.french
    to = period.span.to.french
    classes = Set(period.classes.map(\.rawValue))
  }

  private static func classes(of year: SchoolYear, _ context: Context) throws -> [Choice] {
    try context.store.classes(of: year, on: context.today).map {
      Choice(id: $0.id.rawValue, text: $0.schoolClass.label)
    }
  }

  static func fields(of draft: PeriodDraft) -> [Field<PeriodDraft, Context>] {
    [
      Field(
        FieldName.name.rawValue, "Nom", section: "Année \(draft.year)", .words(\.name, limit: 40),
        required: true, width: 24, hint: "Comme le lycée l'appelle ; les offres la nomment ainsi."),
      Field(
        "kind", "Nature",
        .choice(\.kind, free: false) { query, _, _ in
          Choices.cases(PeriodKind.self, query, label: \.label)
        }, width: 24),
      Field(
        FieldName.span.rawValue, "Du", .day(\.from), required: true, width: 14, checks: [.pl03]),
      Field("to", "Au", .day(\.to), required: true, width: 14, joins: true, checks: [.pl03]),
      Field(
        "classes", "Classes", .checks(\.classes, draft.offered),
        hint: "Espace coche. Un stage est créé pour chaque élève présent."),
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing = [
      Problems.missing(FieldName.name.rawValue, name, "Donnez un nom, par exemple PFMP 1."),
      Problems.missing(FieldName.span.rawValue, from, "Donnez le premier jour."),
      Problems.missing("to", to, "Donnez le dernier jour."),
      Problems.day(FieldName.span.rawValue, from, context), Problems.day("to", to, context),
    ].compactMap { $0 }
    guard typing.isEmpty, let span = span(context) else { return typing }
    guard span.isSound else { return [Problems.of(PL03.order(span))] }
    return try consequences(context) + calendar(span, context)
  }

  func sides(_ theirs: Conflict.Record) -> (base: PeriodDraft, theirs: PeriodDraft)? {
    guard case .period(let record) = theirs, let period else { return nil }
    return (Self(period, offered: offered), Self(record, offered: offered))
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let saved = typed(context) else { return .stay }
    let moved = try context.store.move(of: saved, by: context.session).following.count
    try context.store.save(
      saved, by: context.session, key: ticket.key, discarding: ticket.draft)
    let count = try context.store.createPlacements(
      in: saved.id, for: saved.classes, by: context.session, key: context.store.newOperationKey())
    guard period != nil else {
      return .notify(
        Notice("\(name) créée, avec \(Plural.count(count, "stage"))."),
        then: .choose("period:\(saved.id.rawValue)"))
    }
    let facts = [
      moved > 0 ? "\(Plural.count(moved, "stage")) aux nouvelles dates" : nil,
      count > 0 ? Plural.count(count, "stage créé", "stages créés") : nil,
    ].compactMap { $0 }
    return .notify(
      Notice("\(name) enregistrée\(facts.isEmpty ? "" : " : " + ListJoin.and(facts))."), then: .pop)
  }

  /// What the new dates do to the placements of the period.
  private func consequences(_ context: Context) throws -> [FieldProblem] {
    guard period != nil, let typed = typed(context) else { return [] }
    let move = try context.store.move(of: typed, by: context.session)
    guard !move.following.isEmpty || !move.keeping.isEmpty else { return [] }
    let following =
      move.following.isEmpty
      ? "Aucun stage ne suit."
      : "\(Plural.count(move.following.count, "stage suit", "stages suivent")) les nouvelles dates."
    let keeping =
      move.keeping.isEmpty
      ? ""
      : " \(Plural.count(move.keeping.count, "garde les siennes", "gardent les leurs")) "
        + "(signature, jours faits ou dates à part) : revoyez-les, un avenant change un papier signé."
    return [
      FieldProblem(
        field: FieldName.span.rawValue, isError: false, following + keeping, check: .pl03)
    ]
  }

  private func typed(_ context: Context) -> Period? {
    guard let span = span(context) else { return nil }
    var typed =
      period
      ?? Period(
        id: context.store.newIdentifier(), year: year, kind: .pfmp, name: name, span: span)
    typed.kind = PeriodKind(rawValue: kind.id) ?? .pfmp
    typed.name = name.trimmingSpaces
    typed.classes = offered.map(\.id).filter(classes.contains).map(SchoolClass.ID.init(rawValue:))
    typed.span = span
    return typed
  }

  private func span(_ context: Context) -> DaySpan? {
    guard let first = try? Day.parse(from, today: context.today),
      let last = try? Day.parse(to, today: context.today)
    else { return nil }
    return DaySpan(from: first, to: last)
  }
}
