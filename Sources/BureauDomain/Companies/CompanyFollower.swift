/// Who leads the contact with a company (« suivi par »), so that it is not solicited twice (FAQ 14).
public struct CompanyFollower: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<CompanyFollower>

  public var id: ID
  public var version: Int
  public var company: Company.ID
  public var agent: Agent.ID
  public var agentName: String
  public var since: Day

  public init(
    id: ID, version: Int = 1, company: Company.ID, agent: Agent.ID, agentName: String = "",
    since: Day
  ) {
    self.id = id
    self.version = version
    self.company = company
    self.agent = agent
    self.agentName = agentName
    self.since = since
  }
}
