/// A guide given to a company (FAQ 5): which, when, to whom, by what means.
public struct SentGuide: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<SentGuide>

  public var id: ID
  public var version: Int
  public var company: Company.ID
  /// The title of the guide as it was then, so that the line stays true.
  public var title: String
  public var on: Day
  /// Who received it, in a few words.
  public var recipient: String
  public var medium: GuideMedium
  public var agent: Agent.ID
  public var agentName: String

  public init(
    id: ID, version: Int = 1, company: Company.ID, title: String, on: Day, recipient: String = "",
    medium: GuideMedium, agent: Agent.ID, agentName: String
  ) {
    self.id = id
    self.version = version
    self.company = company
    self.title = title
    self.on = on
    self.recipient = recipient
    self.medium = medium
    self.agent = agent
    self.agentName = agentName
  }
}
