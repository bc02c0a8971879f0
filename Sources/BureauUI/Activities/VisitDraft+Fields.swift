internal import BureauDomain
internal import BureauStore
internal import TextUI

extension VisitDraft {
  static func fields(of draft: VisitDraft) -> [Field<VisitDraft, Context>] {
    who(draft) + why(draft) + next()
  }

  private static func who(_ draft: VisitDraft) -> [Field<VisitDraft, Context>] {
    let first: [Field<VisitDraft, Context>] = [
      Field(
        FieldName.company.rawValue, "Entreprise", section: "Qui et quand",
        .choice(\.company, free: false) { query, _, context in
          try Choices.companies(query, context)
        }, required: true, width: 44, checks: [.co06],
        hint: "Quelques lettres du nom, de la ville, du SIRET, d'un interlocuteur."
      ) { draft, context in
        guard let file = try? draft.file(context) else {
          return draft.company.isChosen ? "○ annuaire" : ""
        }
        return Labels.stage(file.company.relation.stage)
      },
      Field(
        FieldName.day.rawValue, "Le", .day(\.on), required: true, width: 14,
        hint: "auj, hier, lundi, 24/11, -2j … F4 : calendrier.", echoWidth: 9
      ) { draft, context in
        (try? Day.parse(draft.on, today: context.today))?.weekday.name ?? ""
      },
      Field("from", "De", .time(\.from), width: 7, joins: true, hint: "14h, 14:30, 1430."),
      Field("to", "À", .time(\.to), width: 7, joins: true, hint: "L'heure de fin, si vous l'avez.")
      {
        draft, _ in draft.duration
      },
    ]
    return first + draft.contacts.indices.map(contact) + [
      Field(
        "place", "Lieu",
        .choice(\.place, free: false) { query, _, _ in
          Choices.cases(ActivityPlace.self, query, label: \.label)
        }, width: 24, hint: "« Dans l'entreprise » et « ailleurs » sont des déplacements."
      ) { draft, _ in draft.orderNote }
    ] + round(draft) + ServedSchool.fields(draft.school, \.school.served) { $0.school }
  }

  private static func contact(_ index: Int) -> Field<VisitDraft, Context> {
    Field(
      "contact.\(index)", index == 0 ? "Rencontré" : "",
      .choice(\.contacts[index], free: true) { query, draft, context in
        try draft.contactChoices(query, context)
      }, width: 44, hint: "Un interlocuteur connu, ou un nom nouveau : il sera ajouté à la fiche.")
  }

  private static func why(_ draft: VisitDraft) -> [Field<VisitDraft, Context>] {
    [
      Field(
        "purposes", "Objet", section: "Pourquoi et résultat",
        .checks(\.purposes, Purpose.allCases.map { Choice(id: $0.rawValue, text: $0.label) }),
        required: true, hint: "Espace coche ; Gauche et Droite passent de l'un à l'autre.")
    ] + draft.offers.indices.flatMap(offer) + [
      Field(
        "results", "Aussi",
        .checks(
          \.results, ActivityResult.ofVisit.map { Choice(id: $0.rawValue, text: $0.label) }),
        hint: "Ce que l'entreprise accepte ou souhaite, outre les places."),
      Field(
        "notes", "Notes", .block(\.notes, rows: 3, limit: Activity.notesLimit),
        hint: "Des faits utiles ; jamais de donnée de santé. Tab pour la suite."),
    ]
  }

  private static func offer(_ index: Int) -> [Field<VisitDraft, Context>] {
    OfferFields.row(
      index, \.offers[index].formation, \.offers[index].period, \.offers[index].places)
  }

  private static func next() -> [Field<VisitDraft, Context>] {
    [
      Field(
        FieldName.nextAction.rawValue, "Prochaine action", section: "Suite",
        .choice(\.next, free: false) { query, _, _ in NextChoice.all(query) }, width: 28,
        checks: [.co04],
        hint: "Ce qu'il reste à faire, ou « aucune suite ».", skips: 2),
      Field(
        "due", "le", .day(\.due), width: 14, joins: true,
        hint: "+15j, lundi, 12/03 … F4 : calendrier.",
        echoWidth: 10
      ) { draft, context in
        (try? Day.parse(draft.due, today: context.today))?.weekdayAndDay ?? ""
      },
      Field("nextNote", "Précision", .words(\.nextNote), hint: "Quoi dire, à qui demander."),
    ]
  }

  private var duration: String {
    guard let from = try? ClockTime(parsing: from), let to = try? ClockTime(parsing: to) else {
      return ""
    }
    let minutes = from.durationUntil(to)
    return minutes > 0 ? Labels.duration(minutes: minutes) : ""
  }

  private func contactChoices(_ query: String, _ context: Context) throws -> [Choice] {
    guard let id = CompanyTarget(company)?.company else { return [] }
    return try ContactChoices.of(id, query, context)
  }
}
