/// A trip of a claim and what it cost.
public struct ClaimTrip: Hashable, Codable, Sendable {
  public var round: Round.ID
  public var costs: TripCosts

  public init(round: Round.ID, costs: TripCosts = TripCosts()) {
    self.round = round
    self.costs = costs
  }
}
