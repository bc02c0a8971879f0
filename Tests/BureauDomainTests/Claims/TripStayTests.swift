import Foundation
import Testing

@testable import BureauDomain

/// Trips of several days: meals day by day, nights by zone, each at the rate of its day.
struct TripStayTests {
  private func price(_ trips: ClaimedTrip...) -> MonthlyClaim {
    MonthlyClaim(trips, after: YearKilometres(), in: .public, RateSeeds.book)
  }

  /// Away from a day to two days later, both meals taken outside each day.
  private func threeDays(
    _ iso: String, from: String = "07:00", to: String = "22:00", zone: NightZone? = .base
  ) throws -> ClaimedTrip {
    let meals: [MealTime: MealTaken] = [.lunch: .outside, .dinner: .outside]
    return try Trip.of(iso, from: from, to: to) {
      $0.meals = meals
      $0.nights = [TripNight(zone, meals: meals), TripNight(zone, meals: meals)]
    }
  }

  @Test func `three whole days are six meals and two nights`() throws {
    let claim = price(try threeDays("2026-01-12"))
    let lines = try #require(claim.trips.first?.lines)
    #expect(
      lines.map(\.title) == [
        "repas de midi 12/01", "repas du soir 12/01", "nuit 12/01", "repas de midi 13/01",
        "repas du soir 13/01", "nuit 13/01", "repas de midi 14/01", "repas du soir 14/01",
      ])
    #expect(lines.map(\.amount.cents) == [2000, 2000, 9000, 2000, 2000, 9000, 2000, 2000])
    #expect(claim.total == Euro(cents: 30_000))
  }

  @Test(
    arguments: [
      ("11:00", "21:00", [2000, 2000, 2000, 2000, 2000, 2000]),
      ("11:01", "20:59", [0, 2000, 2000, 2000, 2000, 0]),
      ("18:01", "13:59", [0, 0, 2000, 2000, 0, 0]),
      ("18:00", "14:00", [0, 2000, 2000, 2000, 2000, 0]),
    ])
  func `only the hours of the first and the last day can miss a meal`(
    from: String, to: String, cents: [Int]
  ) throws {
    let claim = price(try threeDays("2026-01-12", from: from, to: to, zone: nil))
    let meals = claim.trips.flatMap(\.lines).filter { $0.label != "nuit" }
    #expect(meals.map(\.amount.cents) == cents)
  }

  @Test func `each day and each night has the rate of that day`() throws {
    let claim = price(try threeDays("2023-09-20", zone: .paris))
    let lines = try #require(claim.trips.first?.lines)
    #expect(lines.map(\.amount.cents) == [1750, 1750, 11_000, 1750, 1750, 11_000, 2000, 2000])
    #expect(
      lines.map { $0.since?.iso }
        == Array(repeating: "2020-01-01", count: 6) + ["2023-09-22", "2023-09-22"])
    let later = price(try threeDays("2023-09-21", zone: .paris))
    #expect(
      later.trips.flatMap(\.lines).filter { $0.label == "nuit" }.map(\.amount.cents)
        == [11_000, 14_000])
  }

  @Test func `nights go over 29 February and the end of the year`() throws {
    let leap = price(try threeDays("2028-02-28"))
    #expect(leap.trips.first?.lines.compactMap(\.on).last == (try Sample.day("2028-03-01")))
    let year = price(try threeDays("2026-12-31"))
    #expect(year.trips.first?.lines.compactMap(\.on).last == (try Sample.day("2027-01-02")))
  }

  @Test func `a zone may change, and lodging that was provided gives nothing`() throws {
    let trip = try Trip.of("2026-01-12", from: "07:00", to: "22:00") {
      $0.nights = [TripNight(.largeCity), TripNight(nil), TripNight(.paris)]
    }
    let lines = try #require(price(trip).trips.first?.lines)
    #expect(lines.map(\.amount.cents) == [12_000, 0, 14_000])
    #expect(lines[1].detail == "logement fourni" && lines[1].rates.isEmpty)
  }

  @Test func `a canteen halves one meal of one day`() throws {
    let trip = try Trip.of("2026-01-12", from: "07:00", to: "22:00") {
      $0.nights = [TripNight(.base, meals: [.lunch: .canteen, .dinner: .provided])]
    }
    #expect(price(trip).trips.first?.lines.map(\.amount.cents) == [9000, 1000, 0])
  }

  @Test(arguments: [("2026-11-24", 0), ("2026-11-25", 9000), ("2026-11-26", 9000)])
  func `what a day costs is refused where the order has ended, the rest is not`(
    last: String, cents: Int
  ) throws {
    let facts = Mission.facts([try Mission.order(to: last)])
    let trip = try Trip.of(
      "2026-11-24", facts,
      TripCosts(
        asked: .zero,
        nights: [
          TripNight(nil), TripNight(.base, meals: [.lunch: .provided]),
        ]), means: .publicTransport)
    let claim = price(trip)
    let uncovered = claim.violations.filter { $0.check == .om02 && $0.severity == .refuses }
    #expect(uncovered.isEmpty == (last != "2026-11-24"))
    #expect(claim.total.cents == cents)
  }

  @Test func `old frozen lines, which knew no days, are still read`() throws {
    let line = try JSONDecoder().decode(
      CostLine.self,
      from: Data(
        #"{"label":"nuitées","detail":"2 × 90 €","amount":18000,"rates":[],"reason":""}"#.utf8))
    #expect(line.on == nil && line.title == "nuitées")
  }
}
