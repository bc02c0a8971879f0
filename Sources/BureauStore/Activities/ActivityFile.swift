public import BureauDomain

/// An activity with the records it brought (« fiche d'activité »).
public struct ActivityFile: Hashable, Sendable {
  public let activity: Activity
  public let companyName: String
  /// The school it served; nil where the office serves one.
  public let school: Establishment?
  /// The people met.
  public let contacts: [Contact]
  /// The places offered then.
  public let offers: [Offer]
}
