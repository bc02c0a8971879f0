/// A training an agent of the office followed (« parcours de formation », FAQ 23).
public struct AgentTraining: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<AgentTraining>

  public var id: ID
  public var version: Int
  public var agent: Agent.ID
  public var agentName: String
  public var on: Day
  public var title: String
  /// « DGESCO », « EAFC », « CMQ » …
  public var organiser: String

  public init(
    id: ID, version: Int = 1, agent: Agent.ID, agentName: String = "", on: Day, title: String,
    organiser: String = ""
  ) {
    self.id = id
    self.version = version
    self.agent = agent
    self.agentName = agentName
    self.on = on
    self.title = title
    self.organiser = organiser
  }
}
