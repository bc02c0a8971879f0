public import BureauDomain

/// Places offered during an activity.
public struct NewOffer: Hashable, Codable, Sendable {
  public var formation: Formation
  public var period: String
  public var places: Int
  public var state: OfferState

  public init(
    formation: Formation, period: String, places: Int, state: OfferState = .announced
  ) {
    self.formation = formation
    self.period = period
    self.places = places
    self.state = state
  }
}
