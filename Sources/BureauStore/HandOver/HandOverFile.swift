public import BureauDomain

/// What an agent leaves to a successor (« passation »): what passes on, and what one must know.
public struct HandOverFile: Sendable {
  /// A promise of places, with who made it.
  public struct Promise: Hashable, Sendable {
    public let companyName: String
    public let offer: Offer
  }

  /// An objective of a roadmap that the agent answers for.
  public struct OwnedObjective: Hashable, Sendable {
    public let year: SchoolYear
    public let objective: Objective
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
  /// The rounds the agent still had to make, by their day.
  public let rounds: [Round]
  /// In the last editions of the roadmaps of the school year and of those after it.
  public let objectives: [OwnedObjective]
  /// Trips of the agent whose costs were not handed over, by their day.
  public let trips: [OpenTrip]
  public let networks: [Network]
}
