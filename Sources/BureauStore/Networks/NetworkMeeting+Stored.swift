internal import BureauDomain
internal import GRDB

extension NetworkMeeting: StoredRecord {
  static let table = "network_meeting"
  static let columns = ["network", "day", "people", "minutes"]
  static let readAlso = ["(SELECT name FROM network WHERE network.id = network_meeting.network)"]

  var asConflict: Conflict.Record { .networkMeeting(self) }

  var values: [(any DatabaseValueConvertible)?] { [network.rawValue, on.iso, people, minutes] }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, network: try row.id(), on: try row.day(), people: try row.text(),
      minutes: try row.text())
    networkName = try row.text()
  }
}
