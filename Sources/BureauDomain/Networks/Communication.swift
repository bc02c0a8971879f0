/// What was done to make the office known, inside the school or outside (FAQ 17).
public struct Communication: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Communication>

  /// Where it goes.
  public enum Reach: String, CaseIterable, Codable, Sendable {
    case inside
    case outside

    /// The French term.
    public var label: String { self == .inside ? "interne" : "externe" }
  }

  public var id: ID
  public var version: Int
  public var on: Day
  public var agent: Agent.ID
  public var agentName: String
  public var reach: Reach
  /// « mél aux équipes », « site du lycée », « presse » …
  public var channel: String
  public var subject: String
  /// How many people were reached, if it is known.
  public var audience: Int?

  public init(
    id: ID, version: Int = 1, on: Day, agent: Agent.ID, agentName: String = "", reach: Reach,
    channel: String, subject: String, audience: Int? = nil
  ) {
    self.id = id
    self.version = version
    self.on = on
    self.agent = agent
    self.agentName = agentName
    self.reach = reach
    self.channel = channel
    self.subject = subject
    self.audience = audience
  }
}
