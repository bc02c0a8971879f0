import Testing

@testable import BureauDomain

/// The claim of a month, to the cent, over the civil year.
struct MonthlyClaimTests {
  private func trip(
    _ iso: String, km: Int = 0, _ vehicle: VehicleClass = .car5,
    _ change: (inout TripCosts) -> Void = { _ in }
  ) throws -> ClaimedTrip {
    var costs = TripCosts(distance: Distance(metres: km * 1000))
    change(&costs)
    return ClaimedTrip(id: "\(iso)-\(km)", on: try Sample.day(iso), vehicle: vehicle, costs: costs)
  }

  private func claim(
    _ month: String, _ trips: [ClaimedTrip], after before: Int = 0, _ sector: Sector = .public
  ) throws -> MonthlyClaim {
    MonthlyClaim(
      of: try Sample.day(month), trips, after: Distance(metres: before * 1000), in: sector,
      RateSeeds.book)
  }

  @Test func `kilometres go on from the months before and from before the base`() throws {
    let trips = [
      try trip("2026-03-10", km: 100), try trip("2026-01-12", km: 900),
      try trip("2025-12-18", km: 5000), try trip("2026-03-02", km: 50),
    ]
    let march = try claim("2026-03-31", trips, after: 1000)
    #expect(march.trips.map(\.trip.on.iso) == ["2026-03-02", "2026-03-10"])
    #expect(march.trips.map(\.total) == [Euro(cents: 1600), Euro(cents: 3600)])
    #expect(march.total == Euro(cents: 5200))
    #expect(march.distance == Distance(metres: 150_000))
  }

  @Test func `the count begins again on 1 January`() throws {
    let trips = [try trip("2025-12-31", km: 12_000), try trip("2026-01-01", km: 100)]
    #expect(try claim("2026-01-01", trips).total == Euro(cents: 3200))
  }

  @Test func `a car and a motorcycle have each their own count`() throws {
    let trips = [
      try trip("2026-01-05", km: 3000, .motorcycle), try trip("2026-01-06", km: 100),
    ]
    #expect(try claim("2026-01-01", trips).trips.last?.total == Euro(cents: 3200))
  }

  @Test func `every kind of cost has its line, its text and its date`() throws {
    let trip = try trip("2026-01-12", km: 100) {
      $0.meals = [.lunch: .outside, .dinner: .canteen]
      $0.nights = 2
      $0.zone = .paris
      $0.expenses = [
        .tolls: Euro(cents: 1240), .parking: Euro(cents: 350), .publicTransport: .zero,
      ]
      $0.receipts = [.tolls]
    }
    let priced = try #require(try claim("2026-01-01", [trip]).trips.first)
    #expect(
      priced.lines.map(\.label) == [
        "kilomètres", "repas de midi", "repas du soir", "nuitées", "péages", "stationnement",
      ])
    #expect(priced.lines.map(\.amount.cents) == [3200, 2000, 1000, 28_000, 1240, 350])
    #expect(priced.total == Euro(cents: 35_790) && priced.violations.isEmpty)
    #expect(
      priced.lines.map { $0.since?.iso } == [
        "2022-01-01", "2023-09-22", "2023-09-22", "2023-09-22", nil, nil,
      ])
    #expect(priced.lines[0].text.contains("14 mars 2022"))
    #expect(priced.lines[4].text == "sur justificatif")
    #expect(trip.costs.missingReceipts == [.parking])
  }

  @Test func `a meal that was provided gives nothing, and is shown`() throws {
    let trip = try trip("2026-01-12") { $0.meals = [.lunch: .provided] }
    let priced = try #require(try claim("2026-01-01", [trip]).trips.first)
    #expect(priced.lines == [CostLine("repas de midi", "fourni", .zero)])
  }

  @Test func `a new rate counts from its first day`() throws {
    let trips = try ["2023-09-21", "2023-09-22"].map {
      try trip($0) { $0.meals = [.lunch: .outside] }
    }
    #expect(try claim("2023-09-01", trips).trips.map(\.total.cents) == [1750, 2000])
  }

  @Test func `what no rate covers is refused, and the rest is counted`() throws {
    let trip = try trip("2021-12-31", km: 10) { $0.meals = [.lunch: .outside] }
    let priced = try #require(try claim("2021-12-01", [trip]).trips.first)
    #expect(priced.lines.map(\.label) == ["repas de midi"])
    #expect(priced.violations.map(\.check) == [.om06])
    #expect(priced.violations.first?.severity == .refuses)
    let privateSchool = try claim("2021-12-01", [trip], .privateUnderContract)
    #expect(privateSchool.violations.first?.severity == .warns)
  }

  @Test func `a month of moped gives ten euros at least`() throws {
    let short = try claim("2026-01-01", [try trip("2026-01-12", km: 50, .moped)])
    #expect(short.complement?.amount == Euro(cents: 400) && short.total == Euro(cents: 1000))
    let long = try claim("2026-01-01", [try trip("2026-01-12", km: 84, .moped)])
    #expect(long.complement == nil && long.total == Euro(cents: 1008))
    let idle = try claim("2026-01-01", [try trip("2026-01-12", km: 0, .moped)])
    #expect(idle.complement == nil && idle.total == .zero)
  }

  @Test(arguments: [
    (MealTime.lunch, 660, 840, true), (.lunch, 661, 900, false), (.lunch, 600, 839, false),
    (.dinner, 1080, 1260, true), (.dinner, 1081, 1300, false), (.dinner, 1000, 1259, false),
  ])
  func `a meal is owed to who is away the whole of its hours`(
    time: MealTime, from: Int, to: Int, isOwed: Bool
  ) throws {
    let start = try #require(ClockTime(minutes: from))
    let end = try #require(ClockTime(minutes: to))
    let day = try Sample.day("2026-01-12")
    #expect(try time.isOwed(from: start, to: end, on: day, in: RateSeeds.book) == isOwed)
  }
}
