public import BureauDomain

/// A state of placements on a day: « signée », « en cours » and « terminé » depend on it.
public struct StateOnDay: Hashable, Sendable {
  public let state: PlacementState
  public let day: Day

  public init(_ state: PlacementState, on day: Day) {
    self.state = state
    self.day = day
  }

  var condition: Condition {
    let signed = PlacementState.signed.rawValue
    return switch state {
    case .signed: Condition("state = ? AND from_day > ?", [signed, day.iso])
    case .underWay:
      Condition("state = ? AND from_day <= ? AND to_day >= ?", [signed, day.iso, day.iso])
    case .finished: Condition("state = ? AND to_day < ?", [signed, day.iso])
    case .withoutPlace, .lead, .agreed, .toIssue, .signing, .attested, .interrupted, .brokenOff,
      .cancelled, .notConcerned:
      Condition("state = ?", [state.rawValue])
    }
  }
}
