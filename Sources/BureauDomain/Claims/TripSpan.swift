/// When somebody is away: from an hour of one day to an hour of that day, or of a later one.
public struct TripSpan: Hashable, Sendable {
  public let on: Day
  public let leavesAt: ClockTime
  /// On the last day.
  public let returnsAt: ClockTime
  /// None: back the same day.
  public let nights: Int

  public init(on day: Day, from leavesAt: ClockTime, to returnsAt: ClockTime, nights: Int = 0) {
    on = day
    self.leavesAt = leavesAt
    self.returnsAt = returnsAt
    self.nights = nights
  }

  /// Each day of it, the first one first.
  public var days: [Day] { (0...nights).map { on.adding(days: $0) } }

  /// Whether a meal of one of its days is owed: away the whole of its hours on that day, by the
  /// hours in force then.
  public func isOwed(_ time: MealTime, on day: Day, in book: RateBook) throws(RateGap) -> Bool {
    try time.isOwed(
      from: day == on ? leavesAt : .firstOfDay,
      to: day == on.adding(days: nights) ? returnsAt : .lastOfDay, on: day, in: book)
  }
}
