import BureauDomain
import Testing

struct ReportTests {
  @Test(arguments: [
    // The school year, cut or whole: a year earlier.
    ("2026-09-01", "2026-11-24", "2025-09-01", "2025-11-24"),
    ("2026-09-01", "2027-08-31", "2025-09-01", "2026-08-31"),
    ("2024-09-01", "2025-02-28", "2023-09-01", "2024-02-28"),
    ("2027-09-01", "2028-02-29", "2026-09-01", "2027-02-28"),
    // Whole months: as many months before.
    ("2026-10-01", "2026-10-31", "2026-09-01", "2026-09-30"),
    ("2027-01-01", "2027-02-28", "2026-11-01", "2026-12-31"),
    ("2028-02-01", "2028-02-29", "2028-01-01", "2028-01-31"),
    // Anything else: as many days.
    ("2026-11-16", "2026-11-20", "2026-11-11", "2026-11-15"),
    ("2026-11-24", "2026-11-24", "2026-11-23", "2026-11-23"),
    ("2026-11-01", "2026-11-24", "2026-10-08", "2026-10-31"),
  ])
  func `a report is compared with the days before`(
    from: String, to: String, oldFrom: String, oldTo: String
  ) throws {
    let span = DaySpan(from: try #require(Day(iso: from)), to: try #require(Day(iso: to)))
    #expect([span.before.from.iso, span.before.to.iso] == [oldFrom, oldTo])
  }

  @Test func `the month after begins the next day`() throws {
    let end = try #require(Day(iso: "2027-01-31"))
    let span = DaySpan(from: end, to: end).monthAfter
    #expect([span.from.iso, span.to.iso] == ["2027-02-01", "2027-02-28"])
  }

  @Test(arguments: [
    (36, 80, "45,0"), (1, 30, "3,3"), (2, 30, "6,7"), (0, 50, "0,0"), (7, 100, "7,0"),
  ])
  func `a figure is given for a full post`(count: Int, quota: Int, expected: String) {
    #expect(ReportFigure(.visits, count: count, before: 0).perFullPost(quota) == expected)
    #expect(ReportFigure(.visits, count: count, before: 0).perFullPost(0) == nil)
  }

  @Test(arguments: [(3, 3, "="), (5, 3, "+2"), (3, 5, "−2")])
  func `a difference has its sign`(count: Int, before: Int, expected: String) {
    #expect(ReportFigure(.visits, count: count, before: before).difference == expected)
  }

  @Test func `every axis has its indicators, each with its meaning`() {
    #expect(Set(Indicator.allCases.map(\.axis)) == Set(CircularAxis.allCases))
    #expect(Set(Indicator.allCases.map(\.label)).count == Indicator.allCases.count)
    #expect(Indicator.allCases.allSatisfy { $0.meaning.hasSuffix(".") })
  }
}
