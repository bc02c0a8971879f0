import Testing

@testable import BureauDomain

/// What a journey gives, at each boundary.
struct TravelRatesTests {
  private func kilometres(
    _ metres: Int, after earlier: Int = 0, _ vehicle: VehicleClass = .car5,
    on iso: String = "2026-01-12"
  ) throws -> KilometreCost {
    try KilometreCost(
      Distance(metres: metres), after: Distance(metres: earlier), vehicle,
      on: try Sample.day(iso), in: RateSeeds.book)
  }

  @Test(arguments: [
    (100_000, 1_950_000, 3600), (50_000, 1_950_000, 1600), (51_000, 1_950_000, 1640),
    (1000, 1_999_000, 32), (1000, 2_000_000, 40), (1000, 9_999_000, 40), (1000, 10_000_000, 23),
    (2000, 9_999_000, 63), (12_000_000, 0, 64_000 + 320_000 + 46_000),
    (0, 0, 0), (12_500, 0, 400), (1, 0, 0), (16, 0, 1), (15, 0, 0), (1_999_999, 0, 64_000),
  ])
  func `up to 5 CV, to the kilometre and to the cent`(metres: Int, earlier: Int, cents: Int)
    throws
  {
    let cost = try kilometres(metres, after: earlier)
    #expect(cost.amount.value == Euro(cents: cents))
    #expect(cost.shares.map(\.distance).reduce(.zero, +) == Distance(metres: metres))
    #expect(cost.amount.text.contains("14 mars 2022"))
  }

  @Test(arguments: [
    (VehicleClass.car5, [32, 40, 23]), (.car7, [41, 51, 30]), (.car8, [45, 55, 32]),
    (.motorcycle, [15, 15, 15]), (.moped, [12, 12, 12]),
  ])
  func `each class has its bands`(vehicle: VehicleClass, cents: [Int]) throws {
    let amounts = try [0, 2_000_000, 10_000_000].map {
      try kilometres(1000, after: $0, vehicle).amount.value.cents
    }
    #expect(amounts == cents)
  }

  @Test func `a journey may straddle three bands, and says so`() throws {
    let cost = try kilometres(8_100_000, after: 1_950_000)
    #expect(cost.shares.map(\.distance.metres) == [50_000, 8_000_000, 50_000])
    #expect(cost.amount.value == Euro(cents: 1600 + 320_000 + 1150))
    #expect(
      try kilometres(100_000, after: 1_950_000).french
        == "50\u{A0}km × 0,32\u{A0}€ + 50\u{A0}km × 0,40\u{A0}€")
  }

  @Test func `half a cent goes up, once for the whole journey`() throws {
    // 10,0125 km would be 4,005 € in the second band.
    #expect(try kilometres(10_012, after: 2_000_000).amount.value == Euro(cents: 400))
    #expect(try kilometres(10_013, after: 2_000_000).amount.value == Euro(cents: 401))
  }

  @Test func `before 2022 nothing is computed`() throws {
    #expect(throws: RateGap.self) { try kilometres(1000, on: "2021-12-31") }
    #expect(try kilometres(1000, on: "2022-01-01").amount.value == Euro(cents: 32))
  }

  @Test(arguments: [
    (1, VehicleClass.car5), (5, .car5), (6, .car7), (7, .car7), (8, .car8), (20, .car8),
  ])
  func `a fiscal power falls in one class`(power: Int, vehicle: VehicleClass) throws {
    #expect(VehicleClass(fiscalPower: power) == vehicle)
    #expect(try VehicleClass(parsing: "\(power)") == vehicle)
    #expect(try VehicleClass(parsing: "\(power)CV") == vehicle)
    #expect(try VehicleClass(parsing: " \(power) cv ") == vehicle)
  }

  @Test(arguments: ["", "0", "-5", "CV", "5 ch", "100", "cinq", "5,5"])
  func `other powers are refused`(text: String) {
    let sentence = refusal { () throws(ValueRefusal) in try VehicleClass(parsing: text) }
    #expect(sentence?.contains("carte grise") == true, "\(text)")
  }

  @Test func `a moped and a motorcycle have their own rates`() throws {
    #expect(try VehicleClass(parsing: "Vélomoteur") == .moped)
    #expect(try VehicleClass(parsing: "moto") == .motorcycle)
  }

  @Test(arguments: [
    ("2020-01-01", 1750, 875), ("2023-09-21", 1750, 875), ("2023-09-22", 2000, 1000),
  ])
  func `a meal is whole, or half in an administrative canteen`(
    iso: String, cents: Int, half: Int
  ) throws {
    let day = try Sample.day(iso)
    #expect(try MealCost.amount(on: day, in: RateSeeds.book).value == Euro(cents: cents))
    let reduced = try MealCost.amount(inCanteen: true, on: day, in: RateSeeds.book)
    #expect(reduced.value == Euro(cents: half))
    #expect(reduced.text.contains("20 décembre 2013"))
  }

  @Test(arguments: [
    (NightZone.base, 7000, 9000), (.largeCity, 9000, 12_000), (.paris, 11_000, 14_000),
    (.disabled, 12_000, 15_000),
  ])
  func `nights changed on 22 September 2023`(zone: NightZone, old: Int, new: Int) throws {
    let change = try Sample.day("2023-09-22")
    let nights = try [change.adding(days: -1), change].map {
      try Calculation.nights(from: $0, in: zone, RateSeeds.book).value
    }
    #expect(nights == [.amount(Euro(cents: old)), .amount(Euro(cents: new))])
  }

  @Test(arguments: [
    ("base", NightZone.base), ("Grande Ville", .largeCity), ("grande-ville", .largeCity),
    ("PARIS", .paris), ("handicap", .disabled),
  ])
  func `zones are read with tolerance`(text: String, zone: NightZone) throws {
    #expect(try NightZone(parsing: text) == zone)
  }
}
