internal import BureauDomain
internal import BureauStore
internal import TextUI

extension PlacementDraft {
  static func fields(of draft: PlacementDraft) -> [Field<PlacementDraft, Context>] {
    host(draft) + dates + hours
  }

  private static func host(_ draft: PlacementDraft) -> [Field<PlacementDraft, Context>] {
    [
      Field(
        FieldName.host.rawValue, "Entreprise", section: "Lieu d'accueil : \(draft.name)",
        .choice(\.company, free: false) { query, _, context in
          try PlacementChoices.companies(query, context)
        }, checks: [.pl05, .pl09, .pl00],
        hint: "Débuts de mots ; videz le champ si l'entreprise s'est retirée."),
      Field(
        FieldName.tutor.rawValue, "Tuteur",
        .choice(\.tutor, free: false) { query, draft, context in
          try PlacementChoices.tutors(query, of: draft.company, context)
        }, width: 36, checks: [.pl05],
        hint: "Une personne de l'entreprise ; ajoutez-la d'abord à sa fiche."),
      Field("agreed", "Accord le", .day(\.agreedOn), width: 14, joins: true),
      Field(
        FieldName.referent.rawValue, "Référent",
        .choice(\.referent, free: true) { query, _, context in
          try PlacementChoices.teachers(query, context)
        }, width: 36, checks: [.pl01, .pl05],
        hint: "L'enseignant qui suit l'élève, désigné par le chef d'établissement."),
    ]
  }

  private static let dates: [Field<PlacementDraft, Context>] = [
    Field(
      FieldName.span.rawValue, "Du", section: "Dates", .day(\.from), required: true, width: 14,
      checks: [.pl03, .pl02]),
    Field(
      "to", "Au", .day(\.to), required: true, width: 14, joins: true, checks: [.pl03, .pl02]),
    Field(
      FieldName.spanMotive.rawValue, "Motif", .words(\.spanMotive, limit: 120), checks: [.pl03],
      hint: "Si les dates sortent de la période : décalage, rattrapage …"),
  ]

  private static let hours: [Field<PlacementDraft, Context>] = [
    Field(
      FieldName.schedule.rawValue, "Par jour", section: "Horaires", .hours(\.perDay), width: 10,
      checks: [.pl04], hint: "7 h, 7 h 30, 7,5 …"),
    Field(
      "week", "Par semaine", .hours(\.perWeek), width: 10, joins: true, checks: [.pl04]),
    Field("start", "De", .time(\.start), width: 8, joins: true, checks: [.pl04]),
    Field("end", "À", .time(\.end), width: 8, joins: true, checks: [.pl04]),
    Field(
      "works", "Travaux",
      .checks(\.works, [Choice(id: worksID, text: "travaux réglementés pour les mineurs")]),
      checks: [.pl09],
      hint:
        "Machines ou produits dangereux : déclaration de dérogation de l'entreprise et du lycée."
    ),
  ]
}

extension FieldKind where Context == BureauUI.Context {
  /// A length of work, written « 7 h 30 » when it is left.
  fileprivate static func hours(_ path: Path<String>) -> Self {
    .text(
      path, limit: 8,
      tidy: { text, _ in
        (try? WorkSchedule.minutes(parsing: text)).map(WorkSchedule.french(minutes:))
      }, popup: nil)
  }
}
