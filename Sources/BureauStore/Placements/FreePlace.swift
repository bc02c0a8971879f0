public import BureauDomain

/// Places of an offer that suit a learner who has none (« places libres »).
public struct FreePlace: Hashable, Sendable, Identifiable {
  public let offer: Offer
  public let companyName: String
  public let site: Site?
  /// Places of the offer that no placement of the period has taken.
  public let free: Int
  /// From the learner's commune, or from the school's; nil when a point is missing.
  public let distance: Distance?
  /// The mean of the appraisals, 0 to 6; nil without one.
  public let rating: Int?
  /// The last day of the last placement there; nil if never.
  public let lastUsed: Day?
  /// How many learners the company takes in the period already.
  public let load: Int
  /// How many learners its least busy tutor has during the period; nil if no tutor is known there.
  public let tutorLoad: Int?

  public var id: Offer.ID { offer.id }
}
