internal import BureauDomain
internal import BureauStore

/// A column of the calendar: a week, who is away in it, whether there is school.
struct PlanningWeek {
  let span: DaySpan
  let away: Set<SchoolClass.ID>
  /// The learners of the classes that are away.
  let learners: Int
  /// More than half of the learners of the year are away.
  let isHeavy: Bool
  /// A week without a day of school.
  let isHoliday: Bool

  /// The whole weeks of the year that the calendar shows.
  static func of(
    _ year: SchoolYear, _ periods: [Period], _ classes: [ClassLine], _ holidays: [SchoolHoliday]
  ) -> [PlanningWeek] {
    let sizes = Dictionary(uniqueKeysWithValues: classes.map { ($0.id, $0.present) })
    let all = sizes.values.reduce(0, +)
    let spans = year.span.weeks.prefix(shown)
    return spans.map { span in
      let away = Set(periods.filter { $0.span.overlaps(span) }.flatMap(\.classes))
      let learners = away.reduce(0) { $0 + (sizes[$1] ?? 0) }
      return PlanningWeek(
        span: span, away: away, learners: learners, isHeavy: learners * 2 > all,
        isHoliday: !hasSchool(span, holidays))
    }
  }

  /// From the week of 1 September to mid-July: nobody is away in the last ones of a year.
  private static let shown = 46

  private static func hasSchool(_ span: DaySpan, _ holidays: [SchoolHoliday]) -> Bool {
    (0..<span.days).contains { offset in
      let day = span.from.adding(days: offset)
      return day.weekday < .saturday && !holidays.contains { $0.span.contains(day) }
    }
  }
}
