import Testing

@testable import BureauDomain

struct RoundRouteTests {
  private let tenKilometres = Distance(metres: 10_000)

  @Test func `a leg within the communes of school and home counts 0`() throws {
    let route = try Mission.route(to: ["57463", "57447", "57751"], driven: tenKilometres)
    #expect(route.legs.map(\.isOwn) == [true, true, false, false])
    #expect(route.total == Distance(metres: 40_000))
    #expect(route.counted == Distance(metres: 20_000))
  }

  @Test func `a motive makes an own leg count`() throws {
    let route = try Mission.route(to: ["57463"], motive: "matériel lourd", driven: tenKilometres)
    #expect(route.counted == Distance(metres: 20_000))
    #expect(OM04.violation(route) == nil)
  }

  @Test func `what was driven stands over the estimate`() throws {
    let metz = try #require(Coordinates(latitude: 49.1193, longitude: 6.1757))
    let woippy = try #require(Coordinates(latitude: 49.1516, longitude: 6.1542))
    func leg(_ entry: RoundLegEntry) -> RoundLeg {
      RoundLeg(
        from: RoundPlace(name: "lycée", commune: nil, town: "Metz", coordinates: metz),
        to: RoundPlace(name: "atelier", commune: nil, town: "Woippy", coordinates: woippy),
        entry: entry, own: OwnCommunes([]))
    }
    let estimated = leg(RoundLegEntry())
    #expect(estimated.isEstimated && estimated.distance == Distance.between(metz, woippy))
    let driven = leg(RoundLegEntry(driven: tenKilometres))
    #expect(!driven.isEstimated && driven.distance == tenKilometres)
  }

  @Test func `a leg between the two schools of a post is told from the others`() {
    let own = OwnCommunes([])
    let first = RoundPlace(name: "LP A", commune: nil, town: "Metz", isSchool: true)
    let second = RoundPlace(name: "LP B", commune: nil, town: "Woippy", isSchool: true)
    let garage = RoundPlace(name: "Garage", commune: nil, town: "Metz")
    func isMarked(_ from: RoundPlace, _ to: RoundPlace) -> Bool {
      RoundLeg(from: from, to: to, entry: RoundLegEntry(), own: own).isBetweenSchools
    }
    #expect(isMarked(first, second) && !isMarked(first, garage) && !isMarked(first, first))
  }

  @Test func `a round without a stage has no leg`() throws {
    #expect(try Mission.route(to: []).legs.isEmpty)
  }

  @Test(arguments: TripState.allCases)
  func `only a refunded trip is at its end, and every state says where it goes`(state: TripState) {
    #expect(state.next.isEmpty == (state == .refunded))
    #expect(!state.next.contains(state))
  }
}
