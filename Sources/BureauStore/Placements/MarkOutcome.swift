public import BureauDomain

/// What a step marked on several placements came to.
public struct MarkOutcome: Hashable, Codable, Sendable {
  /// How many it changed.
  public var marked: Int
  /// How many it left as they were: done before, or without a host.
  public var unchanged: Int
  /// Learners whose placement a rule refuses it for.
  public var refused: [String]
  /// Why, for the first of them.
  public var reason: String

  /// Last days of the placements whose attestation it notes before they are over.
  public var early: [Day]

  public init(
    marked: Int = 0, unchanged: Int = 0, refused: [String] = [], reason: String = "",
    early: [Day] = []
  ) {
    self.marked = marked
    self.unchanged = unchanged
    self.refused = refused
    self.reason = reason
    self.early = early
  }
}
