import Testing

@testable import BureauDomain

/// OM-01: how far a permanent order goes.
struct OrderTermTests {
  @Test(arguments: [
    ("2026-09-01", "2027-08-31"), ("2027-03-01", "2028-02-29"), ("2024-02-29", "2025-02-28"),
    ("2026-01-01", "2026-12-31"), ("2023-03-01", "2024-02-29"), ("2024-03-01", "2025-02-28"),
    ("2024-02-28", "2025-02-27"), ("2026-12-31", "2027-12-30"), ("2006-07-03", "2007-07-02"),
  ])
  func `the last day is the day before the same date, a year later`(start: String, last: String)
    throws
  {
    let end = try OrderTerm.lastDay(from: try Sample.day(start), in: RateSeeds.book)
    #expect(end.value.iso == last)
    #expect(end.text == "Décret 2006-781 du 3 juillet 2006, art. 2")
  }

  @Test(arguments: [("2027-08-31", false), ("2027-09-01", true)])
  func `one day more is refused, with the day that would do`(end: String, isRefused: Bool) throws {
    let start = try Sample.day("2026-09-01")
    let violation = OM01.violation(
      from: start, to: try Sample.day(end), in: .public, RateSeeds.book)
    #expect((violation != nil) == isRefused)
    guard let violation else { return }
    #expect(violation.severity == .refuses)
    #expect(violation.sentence.contains("31/08/2027"))
    #expect(violation.cited.hasSuffix("(OM-01 · FAQ 3)"))
  }

  @Test func `a private school is only warned`() throws {
    let violation = OM01.violation(
      from: try Sample.day("2026-09-01"), to: try Sample.day("2027-09-01"),
      in: .privateUnderContract, RateSeeds.book)
    #expect(violation?.severity == .warns)
  }

  @Test func `a length of some months ends with a shorter month`() throws {
    let six = Rate(
      id: .init(rawValue: "six"), subject: .orderLength, value: 6,
      from: try Sample.day("2026-01-01"), text: "Note de service", scope: .academy)
    let end = try OrderTerm.lastDay(
      from: try Sample.day("2026-08-31"), in: RateBook(RateSeeds.all + [six]))
    #expect(end.value.iso == "2027-02-28" && end.text == "Note de service")
  }

  @Test func `a day before the décret has no length, and is not refused`() throws {
    let (start, end) = (try Sample.day("2006-07-02"), try Sample.day("2009-01-01"))
    #expect(throws: RateGap.self) { try OrderTerm.lastDay(from: start, in: RateSeeds.book) }
    #expect(OM01.violation(from: start, to: end, in: .public, RateSeeds.book) == nil)
  }
}
