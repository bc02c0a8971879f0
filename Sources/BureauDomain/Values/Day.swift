/// A civil day of the Gregorian calendar, without time or time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day of the calendar; nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day of a month that exists, or the last of that month when it is shorter.
  init(clamping day: Int, month: Int, year: Int) {
    self.year = min(max(year, Self.years.lowerBound), Self.years.upperBound)
    self.month = month
    self.day = min(day, Self.length(ofMonth: month, year: self.year))
  }

  /// The day so many days after 1 January 1970, within the years that can be written.
  ///
  /// Howard Hinnant, “chrono-compatible low-level date algorithms”: years begin in March, so that
  /// the leap day is the last.
  init(daysSince1970 days: Int) {
    let first = Self(clamping: 1, month: 1, year: Self.years.lowerBound).daysSince1970
    let last = Self(clamping: 31, month: 12, year: Self.years.upperBound).daysSince1970
    let shifted = min(max(days, first), last) + Self.daysFromMarchYear0To1970
    let era = shifted / Self.daysPerEra
    let dayOfEra = shifted % Self.daysPerEra
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / (Self.daysPerEra - 1)) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = 400 * era + yearOfEra + (month <= 2 ? 1 : 0)
  }

  /// The days since 1 January 1970.
  var daysSince1970: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let marchMonth = (month + 9) % 12
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear
      - Self.daysFromMarchYear0To1970
  }

  /// Calendar order.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The days of a month, of a leap year or not.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
  }

  /// The years of four digits, that the ISO form can write.
  static let years = 1...9999

  /// Before every day that is noted.
  static let earliest = Day(clamping: 1, month: 1, year: 1)
  /// From 1 March of year 0 to 1 January 1970.
  private static let daysFromMarchYear0To1970 = 719_468
  /// The days of the 400 years after which the calendar repeats.
  private static let daysPerEra = 146_097
}
