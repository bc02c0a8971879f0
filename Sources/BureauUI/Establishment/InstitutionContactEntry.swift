internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A service or a person of the institution in their list.
struct InstitutionContactEntry: RegisterEntry {
  let contact: InstitutionContact

  static let title = "Établissement > Contacts institutionnels"
  static let about = [
    "Les services et les personnes vers qui se tourner : DSI, correspondant académique, CAFOC,",
    "CLEE, campus … Les messages préparés par le programme leur sont adressés.",
  ]
  static let emptyText = ["Aucun contact noté. c en ajoute un."]
  static let deed = Deed.editInstitutionContacts

  static let columns: [Column<RegisterLine<InstitutionContactEntry>>] = [
    Column("Contact", .share(2, min: 18)) { $0.entry.kind },
    Column("Nom, service", .share(3, min: 20)) { $0.entry.contact.fullName },
    Column("Téléphone", .cells(14)) { $0.entry.contact.phone?.description ?? "—" },
    Column("Courriel", .share(3, min: 20), from: 100) { $0.entry.contact.email?.address ?? "" },
  ]

  static func all(_ context: Context) throws -> [InstitutionContactEntry] {
    try context.store.institutionContacts().map(InstitutionContactEntry.init)
  }

  static func create(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(InstitutionContactDraft(nil), context)
  }

  var id: InstitutionContact.ID { contact.id }
  var searched: String { "\(contact.kind.label) \(contact.fullName) \(contact.note)" }

  var details: [(label: String, text: String)] {
    [
      ("Nom", contact.fullName), ("Téléphone", contact.phone?.description ?? ""),
      ("Courriel", contact.email?.address ?? ""),
      ("Note", contact.note.replacing("\n", with: " ")),
      ("Clos", contact.closing.map { "le \($0.on.french) : \($0.motive)" } ?? ""),
    ]
  }

  func open(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(InstitutionContactDraft(contact), context)
  }

  func toggle(_ context: Context) throws -> Outcome<Context> {
    guard contact.closing != nil else {
      return try EditPane.open(ClosingDraft(.contact(contact), context), context)
    }
    var changed = contact
    changed.closing = nil
    try context.store.save(changed, by: context.session, key: context.store.newOperationKey())
    return .notify(Notice("De nouveau dans la liste : \(contact.fullName)."), then: .stay)
  }

  private var kind: String { (contact.closing == nil ? "" : "× ") + contact.kind.label }
}
