internal import BureauDomain
internal import GRDB

extension Communication: StoredRecord {
  static let table = "communication"
  static let columns = ["day", "agent", "reach", "channel", "subject", "audience"]
  static let readAlso = ["(SELECT name FROM agent WHERE agent.id = communication.agent)"]

  var asConflict: Conflict.Record { .communication(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [on.iso, agent.rawValue, reach.rawValue, channel, subject, audience]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, on: try row.day(), agent: try row.id(), reach: try row.value(),
      channel: try row.text(), subject: try row.text(), audience: try row.next(Int?.self))
    agentName = try row.text()
  }
}
