internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A guide given to a company: which, when, to whom, by what means.
struct SentGuideDraft: EditDraft {
  var company: Company.ID
  var companyName: String
  /// nil for a new line.
  var guide: SentGuide?
  var document: Choice
  var on: String
  var recipient: Choice
  var medium: Choice

  static let form = "sent-guide"
  var recordID: String? { guide?.id.rawValue ?? "\(company.rawValue)+guide" }
  var title: String { "\(companyName) > Guide remis" }

  static let about = [
    "Un guide remis à l'entreprise (FAQ 5). La liste vient des références du bureau, menu",
    "« Établissement » ; un autre titre se tape aussi.",
  ]

  init(_ company: Company, _ guide: SentGuide?, _ context: Context) {
    self.init(of: company.id, named: company.name, guide)
    if guide == nil {
      on = context.today.french
      medium = Choices.of(GuideMedium.email, GuideMedium.email.label)
    }
  }

  private init(of company: Company.ID, named companyName: String, _ guide: SentGuide?) {
    self.company = company
    self.companyName = companyName
    self.guide = guide
    document = Choice(text: guide?.title ?? "")
    on = guide?.on.french ?? ""
    recipient = Choice(text: guide?.recipient ?? "")
    medium = guide.map { Choices.of($0.medium, $0.medium.label) } ?? Choice()
  }

  static func fields(of draft: SentGuideDraft) -> [Field<SentGuideDraft, Context>] {
    [
      Field(
        "document", "Guide", section: draft.companyName,
        .choice(\.document, free: true) { query, _, context in
          try context.store.officialDocuments()
            .filter { $0.closing == nil && $0.audience != .schools }
            .map { Choice(id: $0.id.rawValue, text: $0.title, detail: $0.edition) }
            .filter { Search.answers($0.text, query) }
        }, required: true, hint: "F4 ou Bas : les références du bureau."),
      Field(FieldName.day.rawValue, "Le", .day(\.on), required: true, width: 14),
      Field(
        "recipient", "À",
        .choice(\.recipient, free: true) { query, draft, context in
          try ContactChoices.of(draft.company, query, context)
        }, width: 40, hint: "La personne qui l'a reçu."),
      Field(
        "medium", "Comment",
        .choice(\.medium, free: false) { query, _, _ in
          Choices.cases(GuideMedium.self, query, label: \.label)
        }, required: true, width: 22),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: SentGuideDraft, theirs: SentGuideDraft)? {
    guard case .sentGuide(let record) = theirs, let guide else { return nil }
    return (
      SentGuideDraft(of: company, named: companyName, guide),
      SentGuideDraft(of: company, named: companyName, record)
    )
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [
      Problems.missing("document", document.text, "Choisissez le guide (F4)."),
      Problems.missing(FieldName.day.rawValue, on, "Donnez la date."),
      Problems.reading(FieldName.day.rawValue, on) { (text) throws(ValueRefusal) in
        try Day.parse(text, today: context.today)
      },
      Problems.missing("medium", medium.text, "Dites comment il a été remis (F4)."),
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let day = (try? Day.parse(on, today: context.today)) ?? context.today
    var changed =
      guide
      ?? SentGuide(
        id: context.store.newIdentifier(), company: company, title: document.text, on: day,
        medium: .email, agent: context.agent.id, agentName: context.agent.name)
    changed.title = document.text.trimmingSpaces
    changed.on = day
    changed.recipient = recipient.text.trimmingSpaces
    changed.medium = GuideMedium(rawValue: medium.id) ?? changed.medium
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Guide noté."), then: .pop)
  }
}
