internal import BureauDomain
internal import GRDB

extension Need: StoredRecord {
  static let table = "need"
  static let columns = [
    "company", "day", "author", "text", "recipient", "recipient_name", "agent", "due", "state",
  ]
  static let readAlso = ["(SELECT name FROM company WHERE company.id = need.company)"]

  var asConflict: Conflict.Record { .need(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [
      company.rawValue, on.iso, author, text, recipient.rawValue, recipientName, agent?.rawValue,
      due.iso, state.rawValue,
    ]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, company: try row.id(), on: try row.day(), author: try row.text(),
      text: try row.text(), recipient: try row.value(), recipientName: try row.text(),
      agent: try row.optionalID(), due: try row.day(), state: try row.value())
    companyName = try row.text()
  }
}
