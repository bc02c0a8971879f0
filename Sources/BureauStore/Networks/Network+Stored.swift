internal import BureauDomain
internal import GRDB

extension Network: StoredRecord {
  static let table = "network"
  static let columns = [
    "kind", "name", "members", "next_on", "motive", "closed_on", "closing_motive",
  ]

  var asConflict: Conflict.Record { .network(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      [
        kind.rawValue, name, try SmallList.encode(members), nextOn?.iso, motive, closing?.on.iso,
        closing?.motive ?? "",
      ]
    }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, kind: try row.value(), name: try row.text(),
      members: try row.list(), nextOn: try row.optionalDay(), motive: try row.text(),
      closing: try row.closing())
  }
}
