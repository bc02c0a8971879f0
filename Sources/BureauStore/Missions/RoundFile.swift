public import BureauDomain

/// A round with all that its sheet and its costs need.
public struct RoundFile: Hashable, Sendable {
  /// A stage with what is known of it.
  public struct Stop: Hashable, Sendable {
    public let stage: RoundStage
    public let place: RoundPlace
    /// The company, nil at a school.
    public let company: CompanyFile?
    /// The visit planned or logged there.
    public let activity: Activity?

    /// Whether the visit still has to be typed.
    public var isOpen: Bool { company != nil && activity?.state != .done }
  }

  public let round: Round
  public let stops: [Stop]
  public let route: RoundRoute
  public let facts: MissionFacts
  /// Of the school served.
  public let establishmentName: String

  /// The broken checks of its trip.
  public func broken(for act: TripAct) -> [Violation] {
    Checks.broken(by: round, along: route, facts, for: act)
  }
}
