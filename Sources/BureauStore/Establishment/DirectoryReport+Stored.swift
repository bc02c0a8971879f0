internal import BureauDomain
internal import GRDB

extension DirectoryReport: StoredRecord {
  static let table = "directory_report"
  static let columns = ["establishment", "day", "problem", "service", "settled_on"]

  var asConflict: Conflict.Record { .directoryReport(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [establishment.rawValue, on.iso, problem, service.rawValue, settledOn?.iso]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, establishment: try row.id(), on: try row.day(),
      problem: try row.text(), service: try row.value(), settledOn: try row.optionalDay())
  }
}
