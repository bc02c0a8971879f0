/// Help given outside one's own work (« aide ponctuelle », FAQ 4), noted so that it can be counted.
public struct OccasionalHelp: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<OccasionalHelp>

  public var id: ID
  public var version: Int
  public var on: Day
  public var agent: Agent.ID
  public var agentName: String
  /// The line of « qui fait quoi » it belongs to, if there is one.
  public var task: OfficeTask.ID?
  public var what: String
  /// The service or the person it was given to.
  public var recipient: String

  public init(
    id: ID, version: Int = 1, on: Day, agent: Agent.ID, agentName: String = "",
    task: OfficeTask.ID? = nil, what: String, recipient: String = ""
  ) {
    self.id = id
    self.version = version
    self.on = on
    self.agent = agent
    self.agentName = agentName
    self.task = task
    self.what = what
    self.recipient = recipient
  }
}
