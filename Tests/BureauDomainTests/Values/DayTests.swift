import BureauDomain
import TestSupport
import Testing

struct DayTests {
  @Test(arguments: [
    (2024, 2, 29, true), (2023, 2, 29, false), (2000, 2, 29, true), (1900, 2, 29, false),
    (2026, 11, 31, false), (2026, 11, 30, true), (2026, 12, 31, true), (2026, 12, 32, false),
    (2026, 0, 1, false), (2026, 13, 1, false), (2026, 1, 0, false), (0, 1, 1, false),
    (1, 1, 1, true), (9999, 12, 31, true), (10_000, 1, 1, false),
  ])
  func `only the days of the calendar exist`(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((Day(year: year, month: month, day: day) != nil) == exists)
  }

  @Test(arguments: [
    ("2026-11-24", 1, "2026-11-25"), ("2026-12-31", 1, "2027-01-01"),
    ("2027-01-01", -1, "2026-12-31"), ("2024-02-28", 1, "2024-02-29"),
    ("2024-02-28", 2, "2024-03-01"), ("2023-02-28", 1, "2023-03-01"),
    ("2026-08-31", 1, "2026-09-01"), ("1970-01-01", -1, "1969-12-31"),
    ("2000-03-01", -1, "2000-02-29"), ("2026-11-24", 365, "2027-11-24"),
    ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"),
    ("2026-11-24", .max, "9999-12-31"), ("2026-11-24", .min, "0001-01-01"),
  ])
  func `days are added across months and years`(start: String, days: Int, end: String) throws {
    #expect(try #require(Day(iso: start)).adding(days: days).iso == end)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-10-31", 1, "2026-11-30"), ("2026-11-24", 2, "2027-01-24"),
    ("2026-01-24", -1, "2025-12-24"), ("2026-03-31", -1, "2026-02-28"),
    ("2024-02-29", 12, "2025-02-28"), ("2026-11-24", 0, "2026-11-24"),
    ("0001-02-01", -1, "0001-01-01"), ("0001-02-01", -2, "0001-01-01"),
    ("2026-11-24", .max, "9999-12-24"), ("2026-11-24", .min, "0001-01-24"),
  ])
  func `months are added up to the end of a shorter one`(
    start: String, months: Int, end: String
  ) throws {
    #expect(try #require(Day(iso: start)).adding(months: months).iso == end)
  }

  @Test(arguments: [
    ("2026-11-24", Weekday.tuesday), ("1970-01-01", .thursday), ("2024-02-29", .thursday),
    ("2000-01-01", .saturday), ("1900-01-01", .monday), ("0001-01-01", .monday),
    ("9999-12-31", .friday), ("2026-11-29", .sunday),
  ])
  func `every day has its day of the week`(iso: String, weekday: Weekday) throws {
    #expect(try #require(Day(iso: iso)).weekday == weekday)
  }

  @Test(arguments: Weekday.allCases)
  func `the next and the previous one are never today`(weekday: Weekday) throws {
    let today = try #require(Day(iso: "2026-11-24"))
    let next = today.next(weekday)
    let previous = today.previous(weekday)
    #expect(next.weekday == weekday && previous.weekday == weekday)
    #expect((1...7).contains(today.daysUntil(next)))
    #expect((1...7).contains(previous.daysUntil(today)))
  }

  @Test func `the forms of a day`() throws {
    let day = try #require(Day(year: 2026, month: 11, day: 24))
    #expect(day.iso == "2026-11-24")
    #expect(day.french == "24/11/2026")
    #expect("\(day)" == "24/11/2026")
    #expect(day.shortFrench == "24/11")
    #expect(day.longFrench == "mardi 24 novembre 2026")
    #expect(Day(iso: "2027-03-01")?.longFrench == "lundi 1er mars 2027")
    #expect(Day(iso: "2027-03-01")?.french == "01/03/2027")
  }

  @Test(arguments: [
    "", "2026-11-31", "2026-1-01", "24/11/2026", "2026-11-24 ", "2026-11-2４", "2026--1-24",
    "+026-11-24",
  ])
  func `the ISO form is strict`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: 0..<300)
  func `what is shown can be typed, and days follow each other`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let origin = try #require(Day(iso: "1900-01-01"))
    let day = origin.adding(days: Int.random(in: 0..<109_000, using: &random))
    let today = origin.adding(days: Int.random(in: 36_525..<73_000, using: &random))
    #expect(Day(iso: day.iso) == day)
    #expect(try Day.parse(day.iso, today: today) == day)
    #expect(try Day.parse(day.french, today: today) == day)
    #expect(try Day.parse(day.longFrench, today: today) == day)
    let tomorrow = day.adding(days: 1)
    #expect(day < tomorrow && day.iso < tomorrow.iso && day.daysUntil(tomorrow) == 1)
    #expect(tomorrow.weekday.rawValue == day.weekday.rawValue % 7 + 1)
    let span = Int.random(in: -20_000...20_000, using: &random)
    #expect(day.daysUntil(day.adding(days: span)) == span)
  }
}
