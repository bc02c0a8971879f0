public import BureauDomain

/// An activity to come, with the company's name.
public struct PlannedActivity: Hashable, Sendable, Identifiable {
  public let activity: Activity
  public let companyName: String

  public var id: Activity.ID { activity.id }
}
