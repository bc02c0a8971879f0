public import BureauDomain

/// Now, as the office's wall clock shows it; injected by `main`, fixed in tests.
public struct Clock: Sendable {
  private let instant: @Sendable () -> Instant
  private let secondsFromUTC: @Sendable (Instant) -> Int

  /// `secondsFromUTC` is the offset of local time at an instant, daylight saving included.
  public init(
    instant: @escaping @Sendable () -> Instant,
    secondsFromUTC: @escaping @Sendable (Instant) -> Int
  ) {
    self.instant = instant
    self.secondsFromUTC = secondsFromUTC
  }

  /// The day before any clock was read: 1 January 1970.
  static let epoch = Instant(milliseconds: 0).day(secondsFromUTC: 0)

  public var now: Instant { instant() }
  public var today: Day { day(of: now) }
  public var time: ClockTime { time(of: now) }

  /// The local day of an instant.
  public func day(of instant: Instant) -> Day {
    instant.day(secondsFromUTC: secondsFromUTC(instant))
  }

  /// The local time of an instant.
  public func time(of instant: Instant) -> ClockTime {
    instant.time(secondsFromUTC: secondsFromUTC(instant))
  }
}
