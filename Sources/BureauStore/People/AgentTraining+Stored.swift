internal import BureauDomain
internal import GRDB

extension AgentTraining: StoredRecord {
  static let table = "agent_training"
  static let columns = ["agent", "day", "title", "organiser"]
  static let readAlso = ["(SELECT name FROM agent WHERE agent.id = agent_training.agent)"]

  var asConflict: Conflict.Record { .agentTraining(self) }

  var values: [(any DatabaseValueConvertible)?] { [agent.rawValue, on.iso, title, organiser] }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, agent: try row.id(), on: try row.day(), title: try row.text(),
      organiser: try row.text())
    agentName = try row.text()
  }
}
