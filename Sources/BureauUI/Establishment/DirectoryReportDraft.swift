internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A mistake of the national directory to report: saving it notes the day and shows the message.
struct DirectoryReportDraft: EditDraft {
  var schools: [Establishment]
  var school: Choice
  var on: String
  var problem = ""

  static let form = "directory-report"
  var title: String { "Signaler une erreur d'annuaire" }

  static let about = [
    "Le lycée ne modifie pas lui-même l'annuaire d'education.gouv.fr : il écrit au service de",
    "l'académie qui l'alimente (FAQ 1). F2 note la date et montre le message prêt à copier.",
  ]

  static func open(_ context: Context) throws -> Outcome<Context> {
    let schools = try context.store.establishments()
    guard let main = schools.first else { throw StoreError.notFound }
    return try EditPane.open(
      DirectoryReportDraft(
        schools: schools, school: choice(main), on: context.today.french), context)
  }

  /// The message of a report, ready to copy.
  static func message(
    _ report: DirectoryReport, _ school: Establishment, _ context: Context
  ) throws -> TextPane {
    let contact = try context.store.institutionContacts().first {
      $0.kind == report.service && $0.closing == nil
    }
    let text = DirectoryReportText.of(report, school, to: contact, from: context.agent)
    return TextPane("Erreur d'annuaire > message", text.text, file: "annuaire-national")
  }

  private static func choice(_ school: Establishment) -> Choice {
    Choice(id: school.id.rawValue, text: school.name)
  }

  static func fields(of draft: DirectoryReportDraft) -> [Field<DirectoryReportDraft, Context>] {
    let several = draft.schools.count > 1
    return [
      several
        ? Field(
          "school", "Lycée", section: "La fiche de l'annuaire",
          .choice(\.school, free: false) { query, draft, _ in
            draft.schools.map(choice).filter { Search.answers($0.text, query) }
          }, required: true, width: 44)
        : Field("school", "Lycée", section: "La fiche de l'annuaire", .fixed { $0.school.text }),
      Field("uai", "UAI", .fixed { $0.chosen?.uai.code ?? "" }),
      Field(
        "mailbox", "Courriel",
        .fixed { $0.chosen?.mailbox?.address ?? "à noter dans l'établissement" }),
      Field("service", "Écrire à", .fixed { $0.service?.label ?? "" }),
      Field("on", "Constaté le", .day(\.on), required: true, width: 14),
      Field(
        "problem", "À corriger", .block(\.problem, rows: 5, limit: DirectoryReport.problemLimit),
        required: true, hint: "Ce qui est écrit, et ce qui devrait l'être."),
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [
      Problems.missing("school", school.text, "Choisissez le lycée (F4)."),
      Problems.missing("on", on, "Donnez la date."),
      Problems.reading("on", on) { (text) throws(ValueRefusal) in
        try Day.parse(text, today: context.today)
      },
      Problems.missing("problem", problem, "Dites ce qui est faux, et ce qui devrait être écrit."),
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let chosen, let service else { throw StoreError.notFound }
    let report = DirectoryReport(
      id: context.store.newIdentifier(), establishment: chosen.id,
      on: (try? Day.parse(on, today: context.today)) ?? context.today, problem: problem,
      service: service)
    try context.store.save(
      report, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(
      Notice("Signalement noté. Il reste à envoyer ce message."),
      then: .replace(try Self.message(report, chosen, context)))
  }

  private var chosen: Establishment? { schools.first { $0.id.rawValue == school.id } }

  private var service: InstitutionKind? {
    chosen.map { InstitutionKind.directoryService(for: $0.sector) }
  }
}
