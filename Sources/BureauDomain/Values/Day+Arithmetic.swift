extension Day {
  /// The day so many days later, or earlier when negative.
  public func adding(days: Int) -> Day {
    Day(daysSince1970: daysSince1970 + days.clampedToCalendar)
  }

  /// The same day so many months later, or the last of that month when it is shorter.
  public func adding(months: Int) -> Day {
    let first = 12 * Self.years.lowerBound
    let last = 12 * Self.years.upperBound + 11
    let total = min(max(12 * year + month - 1 + months.clampedToCalendar, first), last)
    return Day(clamping: day, month: total % 12 + 1, year: total / 12)
  }

  /// The first day of its month.
  public var firstOfMonth: Day { Day(clamping: 1, month: month, year: year) }

  /// The last day of its month.
  public var lastOfMonth: Day { Day(clamping: 31, month: month, year: year) }

  /// The days from this day to another, negative when the other is earlier.
  public func daysUntil(_ other: Day) -> Int {
    other.daysSince1970 - daysSince1970
  }

  /// The full years from this day to another, as ages are counted: somebody born on 29 February is
  /// a year older on 1 March of a year without it.
  public func yearsUntil(_ other: Day) -> Int {
    let isBefore = (other.month, other.day) < (month, day)
    return other.year - year - (isBefore ? 1 : 0)
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday; the shift keeps the remainder positive for every year.
    let days = Weekday.allCases
    let shift = Weekday.thursday.rawValue - 1 + 7 * 200_000
    return days[(daysSince1970 + shift) % days.count]
  }

  /// The first such day of the week after this day, never this day itself.
  public func next(_ weekday: Weekday) -> Day {
    let gap = (weekday.rawValue - self.weekday.rawValue + 7) % 7
    return adding(days: gap == 0 ? 7 : gap)
  }

  /// The last such day of the week before this day, never this day itself.
  public func previous(_ weekday: Weekday) -> Day {
    let gap = (self.weekday.rawValue - weekday.rawValue + 7) % 7
    return adding(days: gap == 0 ? -7 : -gap)
  }
}

extension Int {
  /// More than the calendar holds changes nothing, and its sums cannot overflow.
  fileprivate var clampedToCalendar: Int { Swift.min(Swift.max(self, -4_000_000), 4_000_000) }
}
