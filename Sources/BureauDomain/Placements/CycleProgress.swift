/// The weeks of placement of a learner over the cycle of a diploma.
public struct CycleProgress: Hashable, Sendable {
  /// Working days done.
  private let doneDays: Int
  /// Working days still to come in the placements that are planned.
  private let plannedDays: Int
  /// In weeks.
  public let required: PlacementLimits.Limit?

  public init(done: Int, planned: Int, required: PlacementLimits.Limit?) {
    self.init(
      doneDays: done * Self.daysPerWeek, plannedDays: planned * Self.daysPerWeek,
      required: required)
  }

  private init(doneDays: Int, plannedDays: Int, required: PlacementLimits.Limit?) {
    self.doneDays = doneDays
    self.plannedDays = plannedDays
    self.required = required
  }

  /// Weeks done, five days to a week, to the nearest.
  public var done: Int { Self.weeks(doneDays) }

  /// Weeks still to come, to the nearest.
  public var planned: Int { Self.weeks(plannedDays) }

  /// How many weeks will be missing at the end, to the nearest; 0 where enough are planned, or
  /// nothing is required.
  public var missing: Int {
    guard let required else { return 0 }
    return Self.weeks(max(0, required.value * Self.daysPerWeek - doneDays - plannedDays))
  }

  /// Sums placements up, week by week: the days somebody noted, a past week without figures in
  /// full, a week to come as planned. A public holiday is nobody's absence.
  public static func of(
    _ placements: [Placement], required: PlacementLimits.Limit?,
    holidays: PublicHolidays = .national, on today: Day
  ) -> CycleProgress {
    var (done, planned) = (0, 0)
    for placement in placements where placement.isLive {
      for (index, week) in placement.realSpan.weeks.enumerated() {
        if let said = placement.daysDone.days(inWeek: index) {
          done += said > 0 ? min(max(said, week.weekdays), said + week.publicHolidays(holidays)) : 0
        } else if week.to >= today {
          planned += week.weekdays
        } else if !placement.recordedState.isWithoutPlace {
          done += week.weekdays
        }
      }
    }
    return CycleProgress(doneDays: done, plannedDays: planned, required: required)
  }

  private static func weeks(_ days: Int) -> Int { (days + daysPerWeek / 2) / daysPerWeek }

  private static let daysPerWeek = 5
}
