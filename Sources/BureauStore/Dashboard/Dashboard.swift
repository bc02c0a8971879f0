/// The figures and the first lines of the home screen.
public struct Dashboard: Hashable, Sendable {
  /// Companies in service.
  public let portfolio: Int
  /// Partenaires and partenaires forts in service.
  public let partners: Int
  /// Next actions of the agent that are past due.
  public let overdue: Int
  /// Next actions of the agent for today.
  public let dueToday: Int
  /// Places offered and still open, in companies in service.
  public let openPlaces: Int
  /// Partners nobody has reached for long (check CO-05).
  public let stalePartners: Int
  /// Drafts of the agent.
  public let drafts: Int
  /// The agent's first actions due today or before, the oldest first.
  public let due: [CompanyLine]
  /// The agent's next planned activities, the soonest first.
  public let planned: [PlannedActivity]
}
