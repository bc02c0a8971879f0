import Testing

@testable import BureauDomain

/// What the checks do to the costs of a trip, on the days where they begin and end.
struct ClaimCheckTests {
  private let car = Vehicle(.car(fiscalPower: 5))

  private func priced(_ trip: ClaimedTrip, _ sector: Sector = .public) throws -> PricedTrip {
    let claim = MonthlyClaim([trip], after: YearKilometres(), in: sector, RateSeeds.book)
    return try #require(claim.trips.first)
  }

  @Test(arguments: [
    ("2026-08-31", 0), ("2026-09-01", 1280), ("2027-08-31", 1280), ("2027-09-01", 0),
  ])
  func `costs are paid from the first to the last day of the order`(
    day: String, cents: Int
  ) throws {
    let facts = Mission.facts([try Mission.order()], car)
    let trip = try priced(try Trip.of(day, facts, TripCosts(expenses: [.tolls: Euro(cents: 300)])))
    #expect(trip.total.cents == (cents > 0 ? cents + 300 : 0))
    #expect(trip.lines.map(\.check) == (cents > 0 ? [nil, nil] : [.om02, .om02]))
    #expect(trip.violations.contains { $0.refuses(.om02) } == (cents == 0))
    #expect(trip.way.order.isEmpty == (cents == 0))
  }

  @Test func `an order may end on 29 February`() throws {
    let facts = Mission.facts(
      [try Mission.order(from: "2027-03-01", to: "2028-02-29", signed: "2027-02-20")], car)
    #expect(try priced(Trip.of("2028-02-29", facts)).total == Euro(cents: 1280))
    #expect(try priced(Trip.of("2028-03-01", facts)).total == .zero)
  }

  @Test func `a private school is warned and counts`() throws {
    let facts = Mission.facts([], car, .privateUnderContract)
    let trip = try priced(try Trip.of("2026-11-24", facts), .privateUnderContract)
    #expect(trip.total == Euro(cents: 1280))
    #expect(trip.violations.allSatisfy { $0.severity == .warns } && !trip.violations.isEmpty)
  }

  @Test(arguments: [("2026-11-23", true), ("2026-11-24", false)])
  func `an insurance that has ended stops the kilometres alone`(
    end: String, isRefused: Bool
  ) throws {
    let vehicle = Vehicle(.car(fiscalPower: 5), insuranceEnd: try Sample.day(end))
    let facts = Mission.facts([try Mission.order()], vehicle)
    let costs = TripCosts(expenses: [.parking: Euro(cents: 250)])
    let trip = try priced(try Trip.of("2026-11-24", facts, costs))
    #expect(trip.lines.map(\.amount.cents) == [isRefused ? 0 : 1280, 250])
    #expect(trip.lines[0].check == (isRefused ? .om05 : nil))
  }

  @Test func `a vehicle of unknown power gives no kilometre, and says so`() throws {
    let trip = try priced(try Trip.of("2026-11-24", Mission.facts([try Mission.order()])))
    #expect(trip.lines.isEmpty && trip.violations.map(\.brief) == ["véhicule inconnu"])
  }

  @Test func `kilometres not asked for need no vehicle`() throws {
    let facts = Mission.facts([try Mission.order()])
    let trip = try priced(try Trip.of("2026-11-24", facts, TripCosts(asked: .zero)))
    #expect(trip.violations.isEmpty && trip.total == .zero)
  }

  @Test func `fewer kilometres may be asked for, never more`() throws {
    let facts = Mission.facts([try Mission.order()], car)
    func asked(_ metres: Int) throws -> Int {
      let costs = TripCosts(asked: Distance(metres: metres))
      return try Trip.of("2026-11-24", facts, costs).way.distance.metres
    }
    #expect(try asked(10_000) == 10_000)
    #expect(try asked(90_000) == 40_000)
  }

  @Test func `the own communes count 0 with their reason`() throws {
    let facts = Mission.facts([try Mission.order()], car)
    let trip = try priced(try Trip.of("2026-11-24", to: ["57463", "57751"], facts))
    #expect(trip.lines.map(\.amount.cents) == [1280, 0])
    #expect(trip.lines[1].detail == "20\u{A0}km comptés 0" && trip.lines[1].check == .om04)
    #expect(trip.lines[1].text == "\(OM04.reason) (OM-04 · B12)")
  }

  @Test func `only a personal car is paid by the kilometre`() throws {
    var order = try Mission.order()
    order.means.insert(.publicTransport)
    let costs = TripCosts(expenses: [.publicTransport: Euro(cents: 740)])
    let trip = try priced(
      Trip.of("2026-11-24", Mission.facts([order]), costs, means: .publicTransport))
    #expect(trip.lines.map(\.label) == ["transports en commun"] && trip.total.cents == 740)
  }

  @Test func `a leg between the two schools is marked`() throws {
    let way = TripWay(
      id: .init(rawValue: "r"), on: try Sample.day("2026-11-24"), vehicle: .car5,
      legs: [
        TripWay.Leg(
          from: "Metz", to: "Nancy", distance: Distance(metres: 57_000), isBetweenSchools: true),
        TripWay.Leg(from: "Nancy", to: "Metz", distance: Distance(metres: 58_000)),
      ], distance: Distance(metres: 115_000))
    #expect(way.betweenSchools == Distance(metres: 57_000) && way.french == "Metz – Nancy – Metz")
  }
}
