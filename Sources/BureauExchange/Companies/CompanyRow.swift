internal import BureauDomain
internal import BureauStore

/// A record of an office's list, understood as far as it can be; nothing written is lost: what has
/// no place of its own goes into the notes.
struct CompanyRow {
  let name: String
  let sign: String
  let siret: SiretReading
  let address: PostalAddress
  let phone: Phone?
  let mobile: Phone?
  let email: Email?
  let contactName: String
  let contactTitle: String
  let naf: NafCode?
  let workforce: WorkforceBand?
  /// Remarks, and what could not be read elsewhere.
  let notes: String

  init(_ record: CsvRecord, _ columns: ColumnMap<CompanyColumn>) {
    func field(_ column: CompanyColumn) -> String { columns.text(column, of: record) }
    name = field(.name)
    sign = field(.sign)
    siret = SiretReading(field(.siret))
    address = PostalAddress(
      lines: columns.paragraphs(.address, of: record)
        + columns.paragraphs(.addressComplement, of: record),
      postalCode: field(.postalCode), town: field(.town))
    phone = try? Phone(parsing: field(.phone))
    mobile = try? Phone(parsing: field(.mobile))
    email = try? Email(parsing: field(.email))
    contactName = field(.contact)
    contactTitle = field(.contactTitle)
    naf = Self.naf(field(.naf))
    workforce = WorkforceBand(reading: field(.workforce))
    var notes = columns.paragraphs(.notes, of: record)
    func keep(_ label: String, _ text: String, unless isRead: Bool) {
      if !text.isEmpty && !isRead { notes.append("\(label) : \(text)") }
    }
    keep("Activité", field(.activity), unless: naf != nil)
    keep("Code APE", field(.naf), unless: naf != nil)
    keep("Téléphone", field(.phone), unless: phone != nil)
    keep("Portable", field(.mobile), unless: mobile != nil)
    keep("Courriel", field(.email), unless: email != nil)
    keep("Code postal", address.unread, unless: false)
    keep("Fonction", contactTitle, unless: !contactName.isEmpty)
    self.notes = notes.joined(separator: "\n")
  }

  /// A code is of NAF rév. 2 unless only NAF 2025 knows it.
  private static func naf(_ text: String) -> NafCode? {
    guard let code = try? NafCode(parsing: text, revision: .rev2) else { return nil }
    if Reference.nafLabel(code) != nil { return code }
    let later = try? NafCode(parsing: text, revision: .naf2025)
    return later.flatMap { Reference.nafLabel($0) == nil ? nil : $0 } ?? code
  }
}
