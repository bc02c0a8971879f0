internal import BureauDomain
internal import GRDB

extension OccasionalHelp: StoredRecord {
  static let table = "occasional_help"
  static let columns = ["day", "agent", "task", "what", "recipient"]
  static let readAlso = ["(SELECT name FROM agent WHERE agent.id = occasional_help.agent)"]

  var asConflict: Conflict.Record { .occasionalHelp(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [on.iso, agent.rawValue, task?.rawValue, what, recipient]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, on: try row.day(), agent: try row.id(),
      task: try row.optionalID(), what: try row.text(), recipient: try row.text())
    agentName = try row.text()
  }
}
