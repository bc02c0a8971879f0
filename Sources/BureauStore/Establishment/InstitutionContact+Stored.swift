internal import BureauDomain
internal import GRDB

extension InstitutionContact: StoredRecord {
  static let table = "institution_contact"
  static let columns = [
    "kind", "name", "service", "email", "phone", "note", "closed_on", "closing_motive",
  ]

  var asConflict: Conflict.Record { .institutionContact(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [
      kind.rawValue, name, service, email?.rawValue, phone?.rawValue, note, closing?.on.iso,
      closing?.motive ?? "",
    ]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, kind: try row.value(), name: try row.text(),
      service: try row.text(), email: try row.optional(), phone: try row.optional(),
      note: try row.text(), closing: try row.closing())
  }
}
