internal import BureauDomain
internal import GRDB

extension Rate: StoredRecord {
  static let table = "rate"
  static let columns = [
    "subject", "beyond", "value", "from_day", "to_day", "text", "scope", "confidence",
  ]
  static let readAlso = ["saved_by", "saved_at"]

  var asConflict: Conflict.Record { .rate(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [
      subject.rawValue, beyond, value, from.iso, to?.iso, text, scope.rawValue,
      confidence.rawValue,
    ]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, subject: try row.value(), beyond: try row.next(),
      value: try row.next(), from: try row.day(), to: try row.optionalDay(),
      text: try row.text(), scope: try row.value(), confidence: try row.value(),
      stamp: try row.stamp())
  }
}
