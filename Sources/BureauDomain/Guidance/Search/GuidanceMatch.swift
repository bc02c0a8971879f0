/// A card found by a question.
public struct GuidanceMatch: Hashable, Sendable {
  public let card: GuidanceCard
  /// How well it answers, from 0: comparable within one answer only.
  public let score: Double
}
