import Testing

@testable import BureauDomain

/// The claim of a month, to the cent, over the civil year.
struct MonthlyClaimTests {
  private func claim(
    _ trips: [ClaimedTrip], after before: Int = 0, _ sector: Sector = .public
  ) -> MonthlyClaim {
    MonthlyClaim(
      trips, after: YearKilometres(before: Distance(metres: before * 1000)), in: sector,
      RateSeeds.book)
  }

  @Test func `kilometres go on from those declared before, trip after trip`() throws {
    let march = claim(
      [try Trip.of("2026-03-10", km: 100), try Trip.of("2026-03-02", km: 50)], after: 1900)
    #expect(march.trips.map(\.way.on.iso) == ["2026-03-02", "2026-03-10"])
    #expect(march.trips.map(\.total) == [Euro(cents: 1600), Euro(cents: 3600)])
    #expect(march.total == Euro(cents: 5200))
    #expect(march.distance == Distance(metres: 150_000))
  }

  @Test(arguments: [
    (1999, 1, 32), (2000, 1, 40), (1999, 2, 72), (9999, 2, 63), (10_000, 1, 23),
  ])
  func `a band is crossed at its very kilometre`(before: Int, km: Int, cents: Int) throws {
    #expect(claim([try Trip.of("2026-03-02", km: km)], after: before).total.cents == cents)
  }

  @Test func `a car and a motorcycle have each their own count`() throws {
    let trips = [
      try Trip.of("2026-01-05", km: 3000, .motorcycle), try Trip.of("2026-01-06", km: 100),
    ]
    #expect(claim(trips).trips.last?.total == Euro(cents: 3200))
  }

  @Test func `every kind of cost has its line, its text and its date`() throws {
    let trip = try Trip.of("2026-01-12", km: 100, from: "07:00", to: "22:00") {
      $0.meals = [.lunch: .outside, .dinner: .canteen]
      $0.nights = [TripNight(.paris), TripNight(.base)]
      $0.expenses = [
        .tolls: Euro(cents: 1240), .parking: Euro(cents: 350), .publicTransport: .zero,
      ]
      $0.receipts = [.tolls]
    }
    let claim = claim([trip])
    let priced = try #require(claim.trips.first)
    #expect(
      priced.lines.map(\.label) == [
        "kilomètres", "repas de midi", "repas du soir", "nuit", "nuit", "péages", "stationnement",
      ])
    #expect(priced.lines.map(\.amount.cents) == [3200, 2000, 1000, 14_000, 9000, 1240, 350])
    #expect(priced.total == Euro(cents: 30_790) && priced.violations.isEmpty)
    #expect(
      priced.lines.map { $0.since?.iso } == [
        "2022-01-01", "2023-09-22", "2023-09-22", "2023-09-22", "2023-09-22", nil, nil,
      ])
    #expect(priced.lines[0].basis.hasSuffix("14 mars 2022, depuis le 01/01/2022"))
    #expect(priced.lines[5].basis == "sur justificatif")
    #expect(trip.costs.missingReceipts == [.parking])
    #expect(claim.rates.count == 5)
  }

  @Test(
    arguments: [
      ("11:00", "14:00", 2000), ("11:01", "14:00", 0), ("11:00", "13:59", 0), (nil, nil, 0),
    ] as [(String?, String?, Int)])
  func `a meal is paid to who is away the whole of its hours`(
    from: String?, to: String?, cents: Int
  ) throws {
    let trip = try Trip.of("2026-01-12", from: from, to: to) { $0.meals = [.lunch: .outside] }
    let line = try #require(claim([trip]).trips.first?.lines.first)
    #expect(line.amount.cents == cents && line.label == "repas de midi")
  }

  @Test func `who stays for the night is away for dinner`() throws {
    let trip = try Trip.of("2026-01-12", from: "14:00", to: "12:00") {
      $0.meals = [.dinner: .outside]
      $0.nights = [TripNight(.base)]
    }
    #expect(claim([trip]).total == Euro(cents: 2000 + 9000))
  }

  @Test func `a meal that was provided gives nothing, and is shown`() throws {
    let trip = try Trip.of("2026-01-12") { $0.meals = [.lunch: .provided] }
    let priced = try #require(claim([trip]).trips.first)
    #expect(priced.lines == [CostLine("repas de midi", "fourni", .zero)])
    #expect(priced.lines[0].text.isEmpty)
  }

  @Test func `a new rate counts from its first day`() throws {
    let trips = try ["2023-09-21", "2023-09-22"].map {
      try Trip.of($0, from: "08:00", to: "15:00") { $0.meals = [.lunch: .outside] }
    }
    #expect(claim(trips).trips.map(\.total.cents) == [1750, 2000])
  }

  @Test func `what no rate covers is refused, and the rest is counted`() throws {
    let trip = try Trip.of("2021-12-31", km: 10, from: "08:00", to: "15:00") {
      $0.meals = [.lunch: .outside]
    }
    let priced = try #require(claim([trip]).trips.first)
    #expect(priced.lines.map(\.label) == ["repas de midi"])
    #expect(priced.violations.map(\.check) == [.om06])
    #expect(priced.violations.first?.severity == .refuses)
    let privateSchool = claim([trip], .privateUnderContract)
    #expect(privateSchool.violations.first?.severity == .warns)
  }

  @Test func `a month of moped gives ten euros at least`() throws {
    let short = claim([try Trip.of("2026-01-12", km: 50, .moped)])
    #expect(short.complement?.amount == Euro(cents: 400) && short.total == Euro(cents: 1000))
    let long = claim([try Trip.of("2026-01-12", km: 84, .moped)])
    #expect(long.complement == nil && long.total == Euro(cents: 1008))
    let idle = claim([try Trip.of("2026-01-12", km: 0, .moped)])
    #expect(idle.complement == nil && idle.total == .zero)
  }

  @Test(arguments: [
    (MealTime.lunch, 660, 840, true), (.lunch, 661, 900, false), (.lunch, 600, 839, false),
    (.dinner, 1080, 1260, true), (.dinner, 1081, 1300, false), (.dinner, 1000, 1259, false),
  ])
  func `the hours of a meal are those of its table`(
    time: MealTime, from: Int, to: Int, isOwed: Bool
  ) throws {
    let start = try #require(ClockTime(minutes: from))
    let end = try #require(ClockTime(minutes: to))
    let day = try Sample.day("2026-01-12")
    #expect(try time.isOwed(from: start, to: end, on: day, in: RateSeeds.book) == isOwed)
  }
}
