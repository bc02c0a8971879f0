public import BureauDomain

/// An activity with the records it brought (« fiche d'activité »).
public struct ActivityFile: Hashable, Sendable {
  public let activity: Activity
  public let companyName: String
  /// The people met.
  public let contacts: [Contact]
  /// The places offered then.
  public let offers: [Offer]
}
