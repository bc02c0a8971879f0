internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A company asked to take a learner: which, when, by whom, and what it said.
struct LeadDraft: EditDraft {
  var placement: Placement.ID
  var name: String
  var lead: Lead?
  var company = Choice()
  var on: String
  var by = "l'élève"
  var answer = Choices.of(LeadAnswer.waiting, LeadAnswer.waiting.label)

  static let form = "lead"
  var recordID: String? { lead?.id.rawValue ?? "new+\(placement.rawValue)" }
  var title: String { "Piste > \(name)" }
  static let about = [
    "Une piste est une entreprise à qui l'on a demandé une place pour cet élève.",
    "« oui » en fait le lieu d'accueil ; il reste à confirmer par un professeur ou le DDFPT.",
  ]

  init(_ placement: Placement.ID, _ name: String, _ context: Context) {
    self.placement = placement
    self.name = name
    on = context.today.french
  }

  init(_ lead: Lead, _ name: String) {
    self.lead = lead
    placement = lead.placement
    self.name = name
    company = Choice(id: lead.company?.rawValue ?? "", text: lead.companyName)
    on = lead.on.french
    by = lead.by
    answer = Choices.of(lead.answer, lead.answer.label)
  }

  static func fields(of draft: LeadDraft) -> [Field<LeadDraft, Context>] {
    [
      Field(
        FieldName.company.rawValue, "Entreprise", section: draft.name,
        .choice(\.company, free: true) { query, _, context in
          try PlacementChoices.companies(query, context)
        }, required: true, hint: "Débuts de mots ; un nom hors du portefeuille est accepté."),
      Field(
        FieldName.day.rawValue, "Le", .day(\.on), required: true, width: 14,
        hint: "Le jour de la demande."),
      Field(
        "by", "Par", .words(\.by), required: true,
        hint: "L'élève, sa famille, un professeur, le bureau."),
      Field(
        "answer", "Réponse",
        .choice(\.answer, free: false) { query, _, _ in
          Choices.cases(LeadAnswer.self, query, label: \.label)
        }, width: 20, hint: "« oui » fait de cette entreprise le lieu d'accueil."),
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let name = FieldName.company.rawValue
    let answer = LeadAnswer(rawValue: answer.id) ?? .waiting
    let unknown =
      answer == .yes && !company.isChosen && !company.isBlank
      ? FieldProblem(
        field: name, isError: true,
        "Pour un oui, l'entreprise doit être au portefeuille : créez-la d'abord, puis choisissez-la."
      )
      : nil
    return [
      Problems.missing(name, company.text, "Donnez l'entreprise."), unknown,
      Problems.day(FieldName.day.rawValue, on, context),
      Problems.distant(FieldName.day.rawValue, on, context),
    ].compactMap { $0 }
  }

  func sides(_ theirs: Conflict.Record) -> (base: LeadDraft, theirs: LeadDraft)? {
    guard case .lead(let record) = theirs, let lead else { return nil }
    return (LeadDraft(lead, name), LeadDraft(record, name))
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let saved = Lead(
      id: lead?.id ?? context.store.newIdentifier(), version: lead?.version ?? 1,
      placement: placement, company: company.isChosen ? Company.ID(rawValue: company.id) : nil,
      companyName: company.text, on: (try? Day.parse(on, today: context.today)) ?? context.today,
      by: by, answer: LeadAnswer(rawValue: answer.id) ?? .waiting)
    try context.store.save(
      saved, by: context.session, key: ticket.key, discarding: ticket.draft)
    let host = try context.store.placementFile(placement, by: context.session)?.placement.host
    return .notify(notice(of: saved, host), then: .pop)
  }

  /// A yes makes the host, unless the learner has one.
  private func notice(of saved: Lead, _ host: Host?) -> Notice {
    guard saved.answer == .yes, let host else {
      return Notice("Piste notée : \(saved.companyName).")
    }
    guard host.company == saved.company else {
      return Notice(
        "Oui noté ; \(name) garde son lieu, \(host.companyName). e, dans le dossier, le change.",
        .warning)
    }
    return Notice("Lieu noté : \(saved.companyName). Il reste à le faire confirmer (k).")
  }
}
