internal import BureauDomain
internal import GRDB

extension OfficialDocument: StoredRecord {
  static let table = "official_document"
  static let columns = [
    "title", "audience", "address", "edition", "checked_on", "closed_on", "closing_motive",
  ]

  var asConflict: Conflict.Record { .officialDocument(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [
      title, audience.rawValue, address, edition, checkedOn?.iso, closing?.on.iso,
      closing?.motive ?? "",
    ]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, title: try row.text(), audience: try row.value(),
      address: try row.text(), edition: try row.text(), checkedOn: try row.optionalDay(),
      closing: try row.closing())
  }
}
