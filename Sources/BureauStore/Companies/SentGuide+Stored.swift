internal import BureauDomain
internal import GRDB

extension SentGuide: StoredRecord {
  static let table = "sent_guide"
  static let columns = ["company", "title", "day", "recipient", "medium", "agent"]
  static let readAlso = ["(SELECT name FROM agent WHERE agent.id = sent_guide.agent)"]

  var asConflict: Conflict.Record { .sentGuide(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [company.rawValue, title, on.iso, recipient, medium.rawValue, agent.rawValue]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, company: try row.id(), title: try row.text(), on: try row.day(),
      recipient: try row.text(), medium: try row.value(), agent: try row.id(),
      agentName: try row.next(String?.self) ?? "")
  }
}
