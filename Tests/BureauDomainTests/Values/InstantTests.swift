import BureauDomain
import Testing

struct InstantTests {
  @Test(arguments: [
    (0 as Int64, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
    (1_795_525_509_123, "2026-11-24T13:05:09.123Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
    (-86_400_000, "1969-12-31T00:00:00.000Z"),
  ])
  func `it is written in UTC`(milliseconds: Int64, text: String) {
    #expect(Instant(milliseconds: milliseconds).iso8601 == text)
    #expect("\(Instant(rawValue: milliseconds))" == text)
  }

  @Test func `a place has its own day and time`() {
    let night = Instant(milliseconds: 1_798_758_000_000)
    #expect(night.iso8601 == "2026-12-31T23:00:00.000Z")
    #expect(night.day(secondsFromUTC: 3600).iso == "2027-01-01")
    #expect(night.time(secondsFromUTC: 3600).french == "00:00")
    #expect(night.day(secondsFromUTC: -3600).iso == "2026-12-31")
    #expect(night.time(secondsFromUTC: -3600).french == "22:00")
  }

  @Test func `the farthest moments can be shown`() {
    #expect(Instant(milliseconds: .max).iso8601.hasPrefix("9999-12-31T"))
    #expect(Instant(milliseconds: .min).iso8601.hasSuffix("Z"))
    #expect(Instant(milliseconds: 1) < Instant(milliseconds: 2))
  }
}
