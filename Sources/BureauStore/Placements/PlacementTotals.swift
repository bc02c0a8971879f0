/// The figures of placements on the home screen.
public struct PlacementTotals: Hashable, Sendable {
  /// Learners without a place in a period that has not ended.
  public let withoutPlace: Int
  /// Of these, whose first alert is reached (PL-00).
  public let withoutPlaceSoon: Int
  /// Conventions on their way.
  public let paperwork: Int
  /// Of these, late (PL-06).
  public let latePaperwork: Int
  public let underWay: Int
  /// Attestations that have not come (PL-07).
  public let lateAttestations: Int
  /// The first placements past due, the longest first.
  public let pressing: [PlacementLine]
}
