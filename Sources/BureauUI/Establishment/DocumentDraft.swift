internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A reference of the library: a new one, or changes to one.
struct DocumentDraft: EditDraft {
  /// nil for a new one.
  var document: OfficialDocument?
  var name: String
  var audience: Choice
  var address: String
  var edition: String
  var checkedOn: String

  static let form = "document"
  var recordID: String? { document?.id.rawValue }
  var title: String { "Références > \(name.isEmpty ? "Nouvelle référence" : name)" }

  init(_ document: OfficialDocument?) {
    self.document = document
    name = document?.title ?? ""
    audience = document.map { Choices.of($0.audience, $0.audience.label) } ?? Choice()
    address = document?.address ?? ""
    edition = document?.edition ?? ""
    checkedOn = document?.checkedOn?.french ?? ""
  }

  static func fields(of draft: DocumentDraft) -> [Field<DocumentDraft, Context>] {
    [
      Field(
        "name", "Titre", section: "La référence", .words(\.name, limit: 120), required: true),
      Field(
        "audience", "Public",
        .choice(\.audience, free: false) { query, _, _ in
          Choices.cases(DocumentAudience.self, query, label: \.label)
        }, required: true, width: 22, hint: "Pour qui elle est écrite."),
      Field(
        "address", "Adresse", .words(\.address, limit: 200),
        hint: "L'adresse de la page, ou le classeur où elle se trouve."),
      Field("edition", "Version", .words(\.edition, limit: 40), width: 30, hint: "Édition, date."),
      Field(
        "checkedOn", "Vérifié le", .day(\.checkedOn), width: 14,
        hint: "Quand avez-vous vu que c'est encore la bonne version ?"),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: DocumentDraft, theirs: DocumentDraft)? {
    guard case .officialDocument(let record) = theirs, let document else { return nil }
    return (DocumentDraft(document), DocumentDraft(record))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [
      Problems.missing("name", name, "Donnez le titre."),
      Problems.missing("audience", audience.text, "Choisissez le public (F4)."),
      Problems.reading("checkedOn", checkedOn) { (text) throws(ValueRefusal) in
        try Day.parse(text, today: context.today)
      },
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let audience = DocumentAudience(rawValue: audience.id) else { throw StoreError.notFound }
    var changed =
      document
      ?? OfficialDocument(id: context.store.newIdentifier(), title: name, audience: audience)
    changed.title = name.trimmingSpaces
    changed.audience = audience
    changed.address = address.trimmingSpaces
    changed.edition = edition.trimmingSpaces
    changed.checkedOn = try? Day.parse(checkedOn, today: context.today)
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Référence enregistrée : \(changed.title)."), then: .pop)
  }
}
