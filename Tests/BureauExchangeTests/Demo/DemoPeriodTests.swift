import BureauDomain
import BureauStore
import Testing

@testable import BureauExchange

struct DemoPeriodTests {
  @Test(arguments: ["2026-11-24", "2026-11-27", "2026-11-29"])
  func `before Christmas a class still leaves within two weeks`(day: String) throws {
    let today = try #require(Day(iso: day))
    let told = try #require(DemoPeriod.all.first { $0.offset > 0 })
    let holidays = Reference.holidays(in: .b)
    let span = told.span(around: today, outside: holidays)
    #expect(span.from > today && span.from <= today.adding(days: 14))
    #expect(!holidays.contains { $0.span.overlaps(span) })
    #expect(span.weekdays == 5 * told.weeks)
  }
}
