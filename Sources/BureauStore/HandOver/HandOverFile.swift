public import BureauDomain

/// What an agent leaves to a successor (« passation »): what passes on, and what one must know.
public struct HandOverFile: Sendable {
  /// A promise of places, with who made it.
  public struct Promise: Hashable, Sendable {
    public let companyName: String
    public let offer: Offer
  }

  public let agent: Agent
  /// Companies whose next action is the agent's.
  public let actions: [CompanyLine]
  /// Companies the agent leads the contact with.
  public let followed: [CompanyLine]
  /// What the agent had planned.
  public let planned: [PlannedActivity]
  /// Needs the agent was to answer.
  public let needs: [Need]
  public let drafts: [Draft]
  /// The partners of the office, whoever leads them.
  public let partners: [CompanyLine]
  /// The places offered and still open.
  public let promises: [Promise]
  /// The companies to avoid, each with its motive.
  public let toAvoid: [Company]
  /// Conventions on their way.
  public let conventions: [PlacementLine]
  /// Trips of the agent whose costs were not handed over.
  public let trips: [Round]
  public let networks: [Network]
}
