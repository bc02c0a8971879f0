internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A service or a person the office turns to: a new one, or changes to one.
struct InstitutionContactDraft: EditDraft {
  /// nil for a new one.
  var contact: InstitutionContact?
  var kind: Choice
  var name: String
  var service: String
  var email: String
  var phone: String
  var note: String

  static let form = "institution-contact"
  var recordID: String? { contact?.id.rawValue }
  var title: String {
    "Contacts institutionnels > \(kind.text.isEmpty ? "Nouveau contact" : kind.text)"
  }

  init(_ contact: InstitutionContact?) {
    self.contact = contact
    kind = contact.map { Choices.of($0.kind, $0.kind.label) } ?? Choice()
    name = contact?.name ?? ""
    service = contact?.service ?? ""
    email = contact?.email?.address ?? ""
    phone = contact?.phone?.description ?? ""
    note = contact?.note ?? ""
  }

  static func fields(of draft: InstitutionContactDraft) -> [Field<InstitutionContactDraft, Context>]
  {
    [
      Field(
        "kind", "Contact", section: "Le service",
        .choice(\.kind, free: false) { query, _, _ in
          Choices.cases(InstitutionKind.self, query, label: \.label)
        }, required: true, width: 42,
        hint: "Les messages préparés vont au contact de la bonne sorte."),
      Field(
        "service", "Service", .words(\.service, limit: 80),
        hint: "Comme il se nomme : « CAFOC de Nancy-Metz »."),
      Field("name", "Personne", .words(\.name, limit: 60), hint: "Si vous la connaissez."),
      Field(FieldName.email.rawValue, "Courriel", .words(\.email, limit: 120)),
      Field(FieldName.phone.rawValue, "Téléphone", .phone(\.phone), width: 22),
      Field(
        "note", "Note", .block(\.note, rows: 3, limit: InstitutionContact.noteLimit),
        hint: "Pour quoi l'appeler, quand le joindre."),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (
    base: InstitutionContactDraft, theirs: InstitutionContactDraft
  )? {
    guard case .institutionContact(let record) = theirs, let contact else { return nil }
    return (InstitutionContactDraft(contact), InstitutionContactDraft(record))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [
      Problems.missing("kind", kind.text, "Choisissez de quel contact il s'agit (F4)."),
      Problems.missing(
        "service", service + name, "Donnez le service ou le nom de la personne, au choix."),
      Problems.reading(FieldName.email.rawValue, email, Email.init(parsing:)),
      Problems.reading(FieldName.phone.rawValue, phone, Phone.init(parsing:)),
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let kind = InstitutionKind(rawValue: kind.id) else { throw StoreError.notFound }
    var changed = contact ?? InstitutionContact(id: context.store.newIdentifier(), kind: kind)
    changed.kind = kind
    changed.name = name.trimmingSpaces
    changed.service = service.trimmingSpaces
    changed.email = try? Email(parsing: email)
    changed.phone = try? Phone(parsing: phone)
    changed.note = note
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Contact enregistré : \(changed.fullName)."), then: .pop)
  }
}
