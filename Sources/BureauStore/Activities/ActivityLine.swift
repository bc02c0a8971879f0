public import BureauDomain

/// An activity as a timeline shows it.
public struct ActivityLine: PageLine, Hashable {
  public let key: PageKey
  public let activity: Activity
  /// The people met, in the order they were entered.
  public let contactNames: [String]
  /// The school it served.
  public let schoolName: String

  public var id: Activity.ID { activity.id }
}
