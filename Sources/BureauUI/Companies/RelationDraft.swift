internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Changing where the office stands with one company, or with several.
struct RelationDraft: EditDraft {
  var companies: [Company.ID]
  /// The record of the only company, whose version tells whether somebody else was first.
  var company: Company?
  var name: String
  var stage = Choice()
  var motive = ""

  static let form = "relation"
  var recordID: String? { MarkedLines.draftID(companies) }
  var title: String { "Relation > \(name)" }
  static let about = [
    "Refus, fermeture et « à éviter » demandent un motif ; il est gardé avec votre nom et la date.",
    "« Opposition » : l'entreprise ne veut plus être sollicitée ; elle sort de tous les envois.",
  ]

  init(_ companies: [Company.ID]) {
    self.companies = companies
    name = Plural.count(companies.count, "entreprise")
  }

  init(_ company: Company) {
    companies = [company.id]
    self.company = company
    name = company.name
    stage = Choices.of(company.relation.stage, company.relation.stage.label)
    motive = company.relation.motive
  }

  static func fields(of draft: RelationDraft) -> [Field<RelationDraft, Context>] {
    [
      Field(
        FieldName.relation.rawValue, "Relation", section: draft.name,
        .choice(\.stage, free: false) { query, _, _ in
          Choices.cases(RelationStage.self, query, label: \.label)
        }, required: true, width: 28, checks: [.co06], hint: "Où en est-on avec cette entreprise ?"),
      Field(
        FieldName.motive.rawValue, "Motif", .words(\.motive, limit: 120),
        hint: "Demandé pour un refus, une fermeture, « à éviter »."),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: RelationDraft, theirs: RelationDraft)? {
    guard case .company(let record) = theirs, let company else { return nil }
    return (RelationDraft(company), RelationDraft(record))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    guard let chosen = RelationStage(rawValue: stage.id) else {
      return [
        FieldProblem(
          field: FieldName.relation.rawValue, isError: true,
          "Choisissez la relation dans la liste (F4).")
      ]
    }
    guard chosen.needsMotive else { return [] }
    return [
      Problems.missing(
        FieldName.motive.rawValue, motive,
        "« \(chosen.label) » demande un motif : écrivez-le en quelques mots.")
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let chosen = RelationStage(rawValue: stage.id) else { return .stay }
    if var company {
      company.relation = Relation(
        stage: chosen, motive: motive, since: context.today, author: context.agent.name)
      try context.store.update(
        company, by: context.session, key: ticket.key, discarding: ticket.draft)
    } else {
      try context.store.changeRelation(
        of: companies, to: chosen, motive: motive, on: context.today, by: context.session,
        key: ticket.key, discarding: ticket.draft)
    }
    return .notify(Notice("Relation : \(chosen.label)."), then: .choose(MarkedLines.done))
  }
}
