public import BureauDomain

/// What home says of the missions of an agent.
public struct MissionDashboard: Hashable, Sendable {
  /// The order in force, nil if there is none.
  public let order: MissionOrder?
  /// Orders submitted and not signed yet, of anybody.
  public let awaitingSignature: Int
  /// Whether the agent never had an order: a successor has nothing of what was.
  public let hasNoOrder: Bool
  /// Whether the officer has no mission letter in force.
  public let lacksLetter: Bool
  /// The agent's next round, today or later.
  public let nextRound: RoundFile?
  /// What the trips made and in no claim yet would give (« non déclarés »), month by month.
  public let undeclared: [UndeclaredMonth]
  /// The agent's claims that were rejected and not corrected yet.
  public let rejectedClaims: [Claim]
  /// The agent's trips since the beginning of the school year that no order covers.
  public let tripsWithoutOrder: Int
  /// The warnings about the end of the order.
  public let warnings: [Violation]
}
