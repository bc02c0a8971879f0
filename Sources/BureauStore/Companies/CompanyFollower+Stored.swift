internal import BureauDomain
internal import GRDB

extension CompanyFollower: StoredRecord {
  static let table = "company_follower"
  static let columns = ["company", "agent", "since"]
  static let readAlso = ["(SELECT name FROM agent WHERE agent.id = company_follower.agent)"]

  var asConflict: Conflict.Record { .companyFollower(self) }

  var values: [(any DatabaseValueConvertible)?] { [company.rawValue, agent.rawValue, since.iso] }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, company: try row.id(), agent: try row.id(), since: try row.day())
    agentName = try row.text()
  }
}
