internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A reference in the library.
struct DocumentEntry: RegisterEntry {
  let document: OfficialDocument

  static let title = "Établissement > Références"
  static let about = [
    "Les guides, pages et textes que le bureau utilise ou remet (FAQ 5), avec leur adresse et la",
    "date de votre dernière vérification. Sur une fiche, g note qu'un guide a été remis.",
  ]
  static let emptyText = ["Aucune référence. c en ajoute une."]
  static let deed = Deed.editInstitutionContacts

  static let columns: [Column<RegisterLine<DocumentEntry>>] = [
    Column("Titre", .share(4, min: 28)) { $0.entry.title },
    Column("Public", .cells(15)) { $0.entry.document.audience.label },
    Column("Version", .cells(16), from: 100) { $0.entry.document.edition },
    Column("Vérifié", .cells(10)) { $0.entry.document.checkedOn?.french ?? "jamais" },
  ]

  static func all(_ context: Context) throws -> [DocumentEntry] {
    try context.store.officialDocuments().map(DocumentEntry.init)
  }

  static func create(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(DocumentDraft(nil), context)
  }

  var id: OfficialDocument.ID { document.id }
  var searched: String { "\(document.title) \(document.audience.label) \(document.edition)" }

  var details: [(label: String, text: String)] {
    let lines = TextWrap.lines(document.address, width: 60)
    return [("Titre", document.title), ("Version", document.edition)]
      + lines.enumerated().map { (label: $0 == 0 ? "Adresse" : "", text: $1) }
      + [("Clos", document.closing.map { "le \($0.on.french) : \($0.motive)" } ?? "")]
  }

  func open(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(DocumentDraft(document), context)
  }

  func toggle(_ context: Context) throws -> Outcome<Context> {
    guard document.closing != nil else {
      return try EditPane.open(ClosingDraft(.document(document), context), context)
    }
    var changed = document
    changed.closing = nil
    try context.store.save(changed, by: context.session, key: context.store.newOperationKey())
    return .notify(Notice("De nouveau dans la liste : \(document.title)."), then: .stay)
  }

  private var title: String { (document.closing == nil ? "" : "× ") + document.title }
}
