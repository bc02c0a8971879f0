internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Changing a company itself: its name, where it comes from, tags and notes.
struct IdentityDraft: EditDraft {
  var company: Company
  var name: String
  var source: Choice
  var tags: String
  var notes: String

  static let form = "identity"
  var recordID: String? { company.id.rawValue }
  var title: String { "Modifier > \(company.name)" }

  init(_ company: Company) {
    self.company = company
    name = company.name
    source = Choices.of(company.source, company.source.label)
    tags = Tags.text(company.tags)
    notes = company.notes
  }

  static func fields(of draft: IdentityDraft) -> [Field<IdentityDraft, Context>] {
    [
      Field(
        FieldName.name.rawValue, "Raison sociale", section: "L'entreprise",
        .words(\.name, limit: 120), required: true),
      Field("siren", "SIREN", .fixed { $0.company.siren?.description ?? "—" }),
      Field(
        "source", "Source",
        .choice(\.source, free: false) { query, _, _ in
          Choices.cases(CompanySource.self, query, label: \.label)
        }, width: 26),
      Field("tags", "Étiquettes", .words(\.tags), hint: "Des mots séparés par des virgules."),
      Field(
        "notes", "Notes", .block(\.notes, rows: 5, limit: Company.notesLimit),
        hint: "Des faits utiles ; jamais de donnée de santé."),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: IdentityDraft, theirs: IdentityDraft)? {
    guard case .company(let record) = theirs else { return nil }
    return (IdentityDraft(company), IdentityDraft(record))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [Problems.missing(FieldName.name.rawValue, name, "Donnez la raison sociale.")].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    var changed = company
    changed.name = name.trimmingSpaces
    changed.source = CompanySource(rawValue: source.id) ?? company.source
    changed.tags = Tags.parse(tags)
    changed.notes = notes
    try context.store.update(
      changed, by: context.session, key: ticket.key,
      discarding: ticket.draft)
    return .notify(Notice("Fiche enregistrée : \(name)."), then: .pop)
  }
}
