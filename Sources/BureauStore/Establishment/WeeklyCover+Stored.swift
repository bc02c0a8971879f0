internal import BureauDomain
internal import GRDB

extension WeeklyCover: StoredRecord {
  static let table = "weekly_cover"
  static let columns = ["establishment", "slots"]

  var asConflict: Conflict.Record { .weeklyCover(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws { [establishment.rawValue, try SmallList.encode(slots)] }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, establishment: try row.id(), slots: try row.list())
  }
}
