internal import BureauDomain
internal import GRDB

extension ReportNote: StoredRecord {
  static let table = "report_note"
  static let columns = ["from_day", "to_day", "text"]

  var asConflict: Conflict.Record { .reportNote(self) }

  var values: [(any DatabaseValueConvertible)?] { [span.from.iso, span.to.iso, text] }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, span: DaySpan(from: try row.day(), to: try row.day()),
      text: try row.text())
  }
}
