public import BureauDomain

/// A company that took learners in a school year.
public struct HostOfYear: Hashable, Sendable, Identifiable {
  public let id: Company.ID
  public let name: String
  /// How many placements there.
  public let stays: Int
}
