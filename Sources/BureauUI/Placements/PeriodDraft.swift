internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A new period with the placements of its classes, made at once.
struct PeriodDraft: EditDraft {
  var year: SchoolYear
  var kind = Choices.of(PeriodKind.pfmp, PeriodKind.pfmp.label)
  var name = ""
  var from = ""
  var to = ""
  var classes: Set<String> = []
  /// The classes one may tick.
  var offered: [Choice]

  static let form = "period"
  var title: String { "Nouvelle période" }
  static let about = [
    "F2 crée la période et un stage « sans lieu » pour chaque élève présent des classes cochées ;",
    "les apprentis sont mis à part, « non concernés ».",
  ]

  init(_ context: Context) throws {
    year = SchoolYear.containing(context.today)
    offered = try context.store.classes(of: year, on: context.today).map {
      Choice(id: $0.id.rawValue, text: $0.schoolClass.label)
    }
    name = "PFMP \(try context.store.periods(of: year).count + 1)"
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
      Field(FieldName.span.rawValue, "Du", .day(\.from), required: true, width: 14),
      Field("to", "Au", .day(\.to), required: true, width: 14, joins: true),
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
    guard typing.isEmpty, let span = span(context), !span.isSound else { return typing }
    return [Problems.of(PL03.order(span))]
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let span = span(context) else { return .stay }
    let chosen = offered.map(\.id).filter(classes.contains).map(SchoolClass.ID.init(rawValue:))
    let period = Period(
      id: context.store.newIdentifier(), year: year,
      kind: PeriodKind(rawValue: kind.id) ?? .pfmp, name: name, classes: chosen, span: span)
    try context.store.save(
      period, by: context.session, key: ticket.key, discarding: ticket.draft)
    let count = try context.store.createPlacements(
      in: period.id, for: chosen, by: context.session, key: context.store.newOperationKey())
    return .notify(
      Notice("\(name) créée, avec \(Plural.count(count, "stage"))."),
      then: .choose("period:\(period.id.rawValue)"))
  }

  private func span(_ context: Context) -> DaySpan? {
    guard let first = try? Day.parse(from, today: context.today),
      let last = try? Day.parse(to, today: context.today)
    else { return nil }
    return DaySpan(from: first, to: last)
  }
}
