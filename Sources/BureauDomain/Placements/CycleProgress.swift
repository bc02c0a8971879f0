/// The weeks of placement of a learner over the cycle of a diploma.
public struct CycleProgress: Hashable, Sendable {
  /// Weeks done, five days to a week, in whole weeks.
  public let done: Int
  /// Weeks still to come in the placements that are planned.
  public let planned: Int
  /// In weeks.
  public let required: PlacementLimits.Limit?

  public init(done: Int, planned: Int, required: PlacementLimits.Limit?) {
    self.done = done
    self.planned = planned
    self.required = required
  }

  /// Sums placements up. What was attested without figures counts in full.
  public static func of(
    _ placements: [Placement], required: PlacementLimits.Limit?, on today: Day
  ) -> CycleProgress {
    var (done, planned) = (0, 0)
    for placement in placements where placement.isLive {
      let span = placement.realSpan
      if let days = placement.daysDone.total {
        done += days
      } else if span.to < today {
        done += placement.recordedState.isWithoutPlace ? 0 : span.weekdays
      } else {
        planned += span.weekdays
      }
    }
    return CycleProgress(
      done: done / daysPerWeek, planned: planned / daysPerWeek, required: required)
  }

  /// How many weeks will be missing at the end; 0 where enough are planned, or nothing is required.
  public var missing: Int {
    guard let required else { return 0 }
    return max(0, required.value - done - planned)
  }

  private static let daysPerWeek = 5
}
