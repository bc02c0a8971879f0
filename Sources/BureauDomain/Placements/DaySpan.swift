/// Civil days from one to another, both included (« du … au … »).
public struct DaySpan: Hashable, Codable, Sendable {
  public var from: Day
  public var to: Day

  public init(from: Day, to: Day) {
    self.from = from
    self.to = to
  }

  /// Whether it ends on its first day or later.
  public var isSound: Bool { from <= to }

  /// The days it holds; 0 when it ends before it begins.
  public var days: Int { max(0, from.daysUntil(to) + 1) }

  /// The days from Monday to Friday.
  public var weekdays: Int {
    (0..<days).count { from.adding(days: $0).weekday < .saturday }
  }

  /// The public holidays from Monday to Friday.
  public func publicHolidays(_ holidays: PublicHolidays) -> Int {
    (0..<days).map { from.adding(days: $0) }
      .count { $0.weekday < .saturday && holidays.contains($0) }
  }

  /// The working days: Monday to Friday, public holidays left out.
  public func workingDays(_ holidays: PublicHolidays) -> Int {
    weekdays - publicHolidays(holidays)
  }

  public func contains(_ day: Day) -> Bool { from <= day && day <= to }

  public func contains(_ other: DaySpan) -> Bool { from <= other.from && other.to <= to }

  public func overlaps(_ other: DaySpan) -> Bool { from <= other.to && other.from <= to }

  /// Its calendar weeks, Monday to Sunday, the first and the last cut to the span.
  public var weeks: [DaySpan] {
    var weeks: [DaySpan] = []
    var start = from
    while start <= to {
      let sunday = start.adding(days: Weekday.sunday.rawValue - start.weekday.rawValue)
      weeks.append(DaySpan(from: start, to: min(sunday, to)))
      start = sunday.adding(days: 1)
    }
    return weeks
  }

  /// « 16/11 – 11/12 ».
  public var shortFrench: String { "\(from.shortFrench) – \(to.shortFrench)" }

  /// « du 16/11/2026 au 11/12/2026 ».
  public var french: String { "du \(from.french) au \(to.french)" }
}
