internal import BureauDomain
internal import GRDB

extension Lead: StoredRecord {
  static let table = "lead"
  static let columns = ["placement", "company", "company_name", "day", "by", "answer"]

  var asConflict: Conflict.Record { .lead(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [placement.rawValue, company?.rawValue, companyName, on.iso, by, answer.rawValue]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, placement: try row.id(), company: try row.optionalID(),
      companyName: try row.text(), on: try row.day(), by: try row.text(),
      answer: try row.value())
  }
}
