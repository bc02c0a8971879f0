internal import BureauDomain
internal import GRDB

extension YearFile: StoredRecord {
  static let table = "school_year"
  static let columns = ["year", "ticks", "events", "is_closed"]

  var asConflict: Conflict.Record { .yearFile(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      [
        year.rawValue, try SmallList.encode(ticks), try SmallList.encode(events), closedOn != nil,
      ]
    }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, year: try row.value(), ticks: try row.list(),
      events: try row.list())
    _ = try row.flag()
  }
}
