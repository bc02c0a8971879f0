internal import BureauDomain
internal import BureauStore

/// A period of the demonstration school, dated around today.
struct DemoPeriod {
  let name: String
  var kind = PeriodKind.pfmp
  /// Days from today to its first Monday.
  let offset: Int
  let weeks: Int
  let classes: [String]

  /// Its days: the nearest weeks that touch no holidays, over, under way or to come as it is told;
  /// one that should be under way in the middle of holidays comes after them.
  func span(around today: Day, outside holidays: [SchoolHoliday]) -> DaySpan {
    let monday = today.adding(days: offset + 1).previous(.monday)
    let told = span(from: monday)
    let long = holidays.map(\.span).filter { $0.days >= Self.shortestHoliday }
    let clear = (0...Self.farthest).flatMap { [7 * $0, -7 * $0] }
      .map { span(from: monday.adding(days: $0)) }
      .filter { span in !long.contains { $0.overlaps(span) } }
    if told.contains(today) {
      return clear.first { $0.contains(today) } ?? clear.first { $0.from > today } ?? told
    }
    return clear.first { told.from > today ? $0.from > today : $0.to < today } ?? told
  }

  private func span(from monday: Day) -> DaySpan {
    DaySpan(from: monday, to: monday.adding(days: 7 * weeks - 3))
  }

  /// In days: a long weekend is no reason to move.
  private static let shortestHoliday = 7
  /// In weeks: beyond the summer.
  private static let farthest = 20

  static let all = [
    DemoPeriod(
      name: "PFMP 1", offset: -56, weeks: 3, classes: ["1MVA", "TMVA", "1ASSP", "TMSPC"]),
    DemoPeriod(name: "PFMP 2", offset: -8, weeks: 4, classes: ["TMVA", "T COIF", "2CAPCUI"]),
    DemoPeriod(name: "PFMP 2", offset: 10, weeks: 3, classes: ["1MVA", "1MSPC"]),
    DemoPeriod(name: "PFMP 3", offset: 26, weeks: 4, classes: ["2MVA", "1CAPCUI", "TMSPC"]),
    DemoPeriod(
      name: "Stage BTS 1", kind: .btsInternship, offset: 60, weeks: 6, classes: ["BTS MCO1"]),
  ]
}
