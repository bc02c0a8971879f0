internal import BureauDomain
internal import GRDB

extension Period: StoredRecord {
  static let table = "period"
  static let columns = ["year", "kind", "name", "from_day", "to_day", "classes"]

  var asConflict: Conflict.Record { .period(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      [
        year.rawValue, kind.rawValue, name, span.from.iso, span.to.iso,
        try SmallList.encode(classes.map(\.rawValue)),
      ]
    }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, year: try row.value(), kind: try row.value(),
      name: try row.text(), span: DaySpan(from: try row.day(), to: try row.day()))
    classes = try row.list()
  }
}
