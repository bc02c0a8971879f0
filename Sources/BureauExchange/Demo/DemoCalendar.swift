internal import BureauDomain

/// The days of the year that is told, counted from today; nothing happens on weekends, nor in
/// midsummer.
struct DemoCalendar: Sendable {
  let today: Day

  /// How long the office has existed, in days.
  static let length = 365

  var first: Day { past(-Self.length) }

  /// A working day so many days ago (`offset` is negative); never today.
  func past(_ offset: Int) -> Day {
    var day = today.adding(days: min(offset, -1))
    if offset < -Self.recent, isMidsummer(day) { day = day.adding(days: -Self.summer) }
    while isWeekend(day) { day = day.adding(days: -1) }
    return day
  }

  /// A working day so many days ahead.
  func future(_ offset: Int) -> Day {
    var day = today.adding(days: max(offset, 1))
    while isWeekend(day) { day = day.adding(days: 1) }
    return day
  }

  /// When an action is due: before, on or after today.
  func due(_ offset: Int) -> Day {
    if offset == 0 { return today }
    return offset < 0 ? past(offset) : future(offset)
  }

  /// Within so many days a base looks alive, even when it is opened in August.
  private static let recent = 60
  /// By so many days an act of midsummer is moved to the weeks before.
  private static let summer = 50

  private func isWeekend(_ day: Day) -> Bool { day.weekday >= .saturday }

  private func isMidsummer(_ day: Day) -> Bool {
    day.month == 8 || (day.month == 7 && day.day >= 14)
  }
}
