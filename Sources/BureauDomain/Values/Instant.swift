/// A moment, for the audit trail: independent of places and of their clocks.
public struct Instant: RawRepresentable, Hashable, Comparable, Codable, Sendable,
  CustomStringConvertible
{
  /// The milliseconds since 1 January 1970, 00:00 UTC.
  public let milliseconds: Int64

  /// The moment so many milliseconds after 1 January 1970, 00:00 UTC.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The same, for storage.
  public init(rawValue: Int64) {
    milliseconds = rawValue
  }

  /// The milliseconds, for storage.
  public var rawValue: Int64 { milliseconds }

  /// The first moment of a day, in UTC.
  public init(startOf day: Day) {
    milliseconds = Int64(day.daysSince1970) * 86_400_000
  }

  /// The civil day at a place whose clock is so many seconds ahead of UTC.
  public func day(secondsFromUTC offset: Int) -> Day {
    Day(daysSince1970: Int(local(offset).quotient))
  }

  /// The time of day at a place whose clock is so many seconds ahead of UTC.
  public func time(secondsFromUTC offset: Int) -> ClockTime {
    let minutes = Int(local(offset).remainder / 60_000)
    return ClockTime(wrapping: minutes)
  }

  /// « 2026-11-24T13:05:09.123Z ».
  public var iso8601: String {
    let thousandths = local(0).remainder
    let seconds = (thousandths / 1000 % 60).padded(to: 2)
    let fraction = (thousandths % 1000).padded(to: 3)
    return "\(day(secondsFromUTC: 0).iso)T\(time(secondsFromUTC: 0)):\(seconds).\(fraction)Z"
  }

  /// The ISO 8601 form in UTC.
  public var description: String { iso8601 }

  /// The earlier moment first.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The days since 1970 and the milliseconds of the day, rounded down also before 1970.
  private func local(_ offset: Int) -> (quotient: Int64, remainder: Int64) {
    let day: Int64 = 86_400_000
    let shifted = milliseconds &+ Int64(offset) &* 1000
    let remainder = (shifted % day + day) % day
    return ((shifted &- remainder) / day, remainder)
  }
}
