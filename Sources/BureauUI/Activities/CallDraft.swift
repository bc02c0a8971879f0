internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// A call that was answered: who, what came of it, what next. Three fields are enough.
struct CallDraft: EditDraft {
  var company: Company.ID
  var name: String
  var contact = Choice()
  var results: Set<String> = []
  var offers = [VisitDraft.OfferRow()]
  var notes = ""
  var next = Choice()
  var due = ""
  /// The school it serves; nil in drafts of older programs.
  var school: ServedSchool?

  static let form = "call"
  var recordID: String? { company.rawValue }
  var title: String { "Appel > \(name)" }
  static let about = [
    "L'entreprise a répondu : cochez ce qu'elle accepte, fixez la suite, F2. Tout le reste est",
    "facultatif ; le jour, l'heure et votre nom sont déjà notés.",
  ]

  init(_ file: CompanyFile, _ context: Context) {
    company = file.company.id
    name = file.company.name
    if let known = file.contacts.first(where: { $0.closing == nil }) {
      contact = ContactChoices.choice(known)
    }
    Self.settle(&self, context)
  }

  static func settle(_ draft: inout CallDraft, _ context: Context) {
    draft.offers = draft.offers.filter { !$0.isBlank } + [VisitDraft.OfferRow()]
    draft.school = (draft.school ?? ServedSchool()).following(draft.company, nil, context)
  }

  static func fields(of draft: CallDraft) -> [Field<CallDraft, Context>] {
    [
      Field(
        FieldName.result.rawValue, "Résultat", section: "Ce qui s'est dit",
        .checks(
          \.results,
          (ActivityResult.ofVisit + [.refusal]).map { Choice(id: $0.rawValue, text: $0.label) }),
        hint: "Espace coche ; sans rien cocher, l'appel est noté « répondu »."),
      Field(
        "contact", "Avec",
        .choice(\.contact, free: true) { query, draft, context in
          try draft.contactChoices(query, context)
        }, width: 44, hint: "Un interlocuteur connu, ou un nom nouveau."),
    ] + ServedSchool.fields(draft.school, \.school.served) { $0.school }
      + draft.offers.indices.flatMap(offer) + [
        Field(
          "notes", "Notes", .block(\.notes, rows: 3, limit: Activity.notesLimit),
          hint: "Des faits utiles ; jamais de donnée de santé. Tab pour la suite."),
        Field(
          FieldName.nextAction.rawValue, "Prochaine action", section: "Suite",
          .choice(\.next, free: false) { query, _, _ in NextChoice.all(query) }, width: 28,
          checks: [.co04],
          hint: "Ce qu'il reste à faire, ou « aucune suite ».", skips: 1),
        Field(
          "due", "le", .day(\.due), width: 14, joins: true, hint: "+15j, lundi, 12/03 …",
          echoWidth: 10
        ) { draft, context in
          (try? Day.parse(draft.due, today: context.today))?.weekdayAndDay ?? ""
        },
      ]
  }

  private static func offer(_ index: Int) -> [Field<CallDraft, Context>] {
    OfferFields.row(
      index, \.offers[index].formation, \.offers[index].period, \.offers[index].places)
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    offers.enumerated().compactMap { OfferFields.problem($0.element, $0.offset) }
      + [school?.problem].compactMap { $0 } + NextChoice.problems(next, due: due, context)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let given = Set(results.compactMap(ActivityResult.init(rawValue:)))
    let hasOffers = offers.contains { !$0.isBlank }
    let entry = ActivityLog(
      target: .company(company), kind: .call, on: context.today, from: context.clock.time,
      agent: context.agent.id, establishment: school?.establishment,
      contacts: contact.isChosen ? [Contact.ID(rawValue: contact.id)] : [],
      newContacts: contact.isChosen || contact.text.isEmpty ? [] : [NewContact(name: contact.text)],
      results: given.union(hasOffers ? [.answered, .placesOffered] : [.answered]),
      offers: offers.filter { !$0.isBlank }.compactMap { OfferFields.entry($0).offer },
      notes: notes, place: .remote,
      needsNothing: next == NextChoice.none,
      next: NextChoice.decision(next, due: due, note: "", context))
    _ = try context.store.log(
      entry, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Appel noté : \(name)."), then: .pop)
  }

  private func contactChoices(_ query: String, _ context: Context) throws -> [Choice] {
    try ContactChoices.of(company, query, context)
  }
}
