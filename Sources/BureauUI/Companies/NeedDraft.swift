internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A need that is passed on, as it is typed.
struct NeedDraft: EditDraft {
  var company: Company
  /// nil for a new one.
  var need: Need?
  var text: String
  var recipient: Choice
  var person: Choice
  var due: String
  var state: Choice

  static let form = "need"
  var recordID: String? { need?.id.rawValue ?? company.id.rawValue }
  var title: String { "Transmettre un besoin > \(company.name)" }

  static let about = [
    "Ce que l'entreprise demande et que le bureau ne fait pas : le DDFPT, le CFP ou le GRETA, le CFA",
    "peuvent y répondre (FAQ 15). Confié à un agent de la base, le besoin devient la prochaine",
    "action de l'entreprise, à son nom.",
  ]

  init(_ company: Company, _ need: Need?) {
    self.company = company
    self.need = need
    text = need?.text ?? ""
    recipient = need.map { Choices.of($0.recipient, $0.recipient.label) } ?? Choice()
    person = need.map { Choice(id: $0.agent?.rawValue ?? "", text: $0.recipientName) } ?? Choice()
    due = need?.due.french ?? ""
    state = need.map { Choices.of($0.state, $0.state.label) } ?? Choice()
  }

  static func fields(of draft: NeedDraft) -> [Field<NeedDraft, Context>] {
    [
      Field(
        "text", "Besoin", section: draft.company.name, .words(\.text, limit: 160), required: true,
        hint: "« Former deux soudeurs en poste », « un apprenti en CAP »."),
      Field(
        "recipient", "À",
        .choice(\.recipient, free: false) { query, _, _ in
          Choices.cases(NeedRecipient.self, query, label: \.label)
        }, required: true, width: 18),
      Field(
        "person", "Qui",
        .choice(\.person, free: true) { query, draft, context in
          try draft.people(query, context)
        }, width: 34, joins: true, hint: "Un agent de la base, ou le nom du service."),
      Field(
        "due", "Réponse le", .day(\.due), required: true, width: 14,
        hint: "+15j, lundi, 12/03 … F4 : calendrier."),
    ]
      + (draft.need == nil
        ? []
        : [
          Field(
            "state", "État",
            .choice(\.state, free: false) { query, _, _ in
              Choices.cases(NeedState.self, query, label: \.label)
            }, width: 20)
        ])
  }

  /// Who may be meant: the DDFPT of the base, or the services noted for that.
  private func people(_ query: String, _ context: Context) throws -> [Choice] {
    let isDdfpt = recipient.id == NeedRecipient.ddfpt.rawValue
    let agents = try context.store.agents().filter { agent in
      agent.closing == nil && (!isDdfpt || agent.functions.contains(.ddfpt))
    }
    let kinds: [InstitutionKind: NeedRecipient] = [
      .trainingAdviser: .trainingAdviser, .apprenticeCentre: .apprenticeCentre,
    ]
    let services = try context.store.institutionContacts().filter { contact in
      contact.closing == nil && kinds[contact.kind]?.rawValue == recipient.id
    }
    return
      (services.map { Choice(id: "", text: $0.fullName) }
      + agents.map { Choice(id: $0.id.rawValue, text: $0.name) })
      .filter { Search.answers($0.text, query) }
  }

  func sides(_ theirs: Conflict.Record) -> (base: NeedDraft, theirs: NeedDraft)? {
    guard case .need(let record) = theirs, let need else { return nil }
    return (NeedDraft(company, need), NeedDraft(company, record))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [
      Problems.missing("text", text, "Dites ce que l'entreprise demande."),
      Problems.missing("recipient", recipient.id, "Choisissez à qui le transmettre (F4)."),
      Problems.missing("due", due, "Donnez le jour où une réponse est attendue."),
      Problems.day("due", due, context), replaced,
    ].compactMap { $0 }
  }

  /// What a new action would take the place of.
  private var replaced: FieldProblem? {
    guard need == nil, person.isChosen, let action = company.nextAction else { return nil }
    return FieldProblem(
      field: "person", isError: false,
      "Remplace la prochaine action : \(action.kind.label) le \(action.due), \(action.ownerName).")
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let recipient = NeedRecipient(rawValue: recipient.id) else { throw StoreError.notFound }
    let day = (try? Day.parse(due, today: context.today)) ?? context.today
    var changed =
      need
      ?? Need(
        id: context.store.newIdentifier(), company: company.id, on: context.today,
        author: context.agent.name, text: text, recipient: recipient, due: day)
    changed.text = text.trimmingSpaces
    changed.recipient = recipient
    changed.recipientName = person.text.trimmingSpaces
    changed.agent = person.isChosen ? Agent.ID(rawValue: person.id) : nil
    changed.due = day
    changed.state = NeedState(rawValue: state.id) ?? changed.state
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Besoin transmis à \(changed.addressee)."), then: .pop)
  }
}
