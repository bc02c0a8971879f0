internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What the office makes of a host site after a period: the place, never the learner.
struct AppraisalDraft: EditDraft {
  var company: Company.ID
  var site: Site.ID?
  var name: String
  var period = Choice()
  var on: String
  var activities = ""
  // A judgement is asked, never proposed.
  var supervision = Choice()
  var safety = Choice()
  var welcome = Choice()
  var opinion = ""
  var verdict = Choice()

  static let form = "appraisal"
  var recordID: String? { "new+\(company.rawValue)" }
  var title: String { "Bilan du lieu > \(name)" }
  static let about = [
    "Le bilan porte sur le lieu : activités confiées, encadrement, sécurité, accueil.",
    "Le suivi et l'évaluation de l'élève reviennent à ses professeurs (FAQ 20).",
  ]

  /// The last period that began with somebody there is proposed: made after the summer, an
  /// appraisal still belongs to the year it speaks of.
  init(_ file: CompanyFile, _ context: Context) throws {
    company = file.company.id
    site = file.mainSite?.id
    name = file.company.name
    on = context.today.french
    guard context.may(.readLearners) else { return }
    let lines = try context.store.placements(
      at: company, limit: Self.searched, by: context.session)
    guard let last = lines.first(where: { $0.span.from <= context.today }),
      let file = try context.store.placementFile(last.id, by: context.session),
      try Self.periods(context).contains(where: { $0.id == file.period.id })
    else { return }
    period = Self.choice(file.period)
  }

  private static let searched = 20

  static func fields(of draft: AppraisalDraft) -> [Field<AppraisalDraft, Context>] {
    [
      Field(
        FieldName.day.rawValue, "Le", section: draft.name, .day(\.on), required: true, width: 14),
      Field(
        FieldName.period.rawValue, "Période",
        .choice(\.period, free: false) { query, _, context in
          try periods(context).filter { Search.answers($0.name, query) }.map(choice)
        }, width: 24, joins: true,
        hint: "La période dont on parle ; celles de l'année d'avant y sont aussi."),
      Field(
        "activities", "Activités", .words(\.activities, limit: 200),
        hint: "Ce que les élèves ont fait."),
      mark("supervision", "Encadrement", \.supervision),
      mark("safety", "Sécurité", \.safety),
      mark("welcome", "Accueil", \.welcome),
      Field(
        "opinion", "Avis d'élèves", .words(\.opinion, limit: 200),
        hint: "Ce qu'ils disent du lieu, sans nommer personne."),
      Field(
        "verdict", "Ce lieu est",
        .choice(\.verdict, free: false) { query, _, _ in
          [keep, avoid].filter { Search.answers($0.text, query) }
        }, required: true, width: 20, hint: "« à éviter » le retire des places proposées."),
    ]
  }

  /// Those of the year and of the year before that have begun, the latest first; a closed year is
  /// not written in.
  private static func periods(_ context: Context) throws -> [Period] {
    let year = SchoolYear.containing(context.today)
    let all = try [year.previous, year]
      .filter { try !context.store.isClosed($0) }
      .flatMap { try context.store.periods(of: $0) }
    return all.filter { $0.span.from <= context.today }.reversed()
  }

  private static func choice(_ period: Period) -> Choice {
    Choice(
      id: period.id.rawValue, text: period.name,
      detail: "\(period.span.shortFrench), \(period.year)")
  }

  private static let keep = Choice(id: "keep", text: "à garder")
  private static let avoid = Choice(id: "avoid", text: "à éviter")

  private static func mark(
    _ name: String, _ label: String, _ path: FieldKind<AppraisalDraft, Context>.Path<Choice>
  ) -> Field<AppraisalDraft, Context> {
    Field(
      name, label,
      .choice(path, free: false) { query, _, _ in
        Choices.cases(AppraisalMark.self, query, label: \.label)
      }, required: true, width: 20, hint: "Ce que vous avez vu : bien, moyen ou insuffisant.")
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    dayProblems(context) + unjudged
  }

  private func dayProblems(_ context: Context) -> [FieldProblem] {
    if let problem = Problems.day(FieldName.day.rawValue, on, context) { return [problem] }
    guard let day = try? Day.parse(on, today: context.today), day > context.today else { return [] }
    return [
      FieldProblem(
        field: FieldName.day.rawValue, isError: true,
        "Le \(day) est à venir : un bilan dit ce qu'on a vu. Corrigez la date.")
    ]
  }

  /// What nobody has judged yet.
  private var unjudged: [FieldProblem] {
    let marks = [("supervision", supervision), ("safety", safety), ("welcome", welcome)]
    let problems = marks.filter { !$0.1.isChosen }.map {
      FieldProblem(field: $0.0, isError: true, "Choisissez : bien, moyen ou insuffisant.")
    }
    guard !verdict.isChosen else { return problems }
    return problems + [
      FieldProblem(field: "verdict", isError: true, "Choisissez : à garder ou à éviter.")
    ]
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let supervision = AppraisalMark(rawValue: supervision.id),
      let safety = AppraisalMark(rawValue: safety.id),
      let welcome = AppraisalMark(rawValue: welcome.id)
    else { return .stay }
    try context.store.save(
      Appraisal(
        id: context.store.newIdentifier(), company: company, site: site,
        period: period.isChosen ? Period.ID(rawValue: period.id) : nil,
        on: (try? Day.parse(on, today: context.today)) ?? context.today,
        author: context.agent.name, activities: activities, supervision: supervision,
        safety: safety, welcome: welcome, opinion: opinion, isKept: verdict == Self.keep),
      by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Bilan enregistré : \(name), \(verdict.text)."), then: .pop)
  }
}
