@testable import BureauDomain

/// Trips for the tests of claims.
enum Trip {
  /// By personal vehicle, with nothing against it.
  static func of(
    _ iso: String, km: Int = 0, _ vehicle: VehicleClass = .car5, from: String? = nil,
    to: String? = nil, _ change: (inout TripCosts) -> Void = { _ in }
  ) throws -> ClaimedTrip {
    var costs = TripCosts()
    change(&costs)
    return ClaimedTrip(
      TripWay(
        id: .init(rawValue: "\(iso)-\(km)"), on: try Sample.day(iso),
        leavesAt: try from.map { try ClockTime(parsing: $0) },
        returnsAt: try to.map { try ClockTime(parsing: $0) }, vehicle: vehicle,
        distance: Distance(metres: km * 1000)), costs)
  }

  /// The trip of a round from Metz to these communes and back, 20 km each leg.
  static func of(
    _ day: String, to communes: [String] = ["57751"], _ facts: MissionFacts,
    _ costs: TripCosts = TripCosts(), means: TravelMeans = .personalCar
  ) throws -> ClaimedTrip {
    ClaimedTrip(
      try Mission.round(on: day, stages: communes.count, means: means),
      along: try Mission.route(to: communes, driven: Distance(metres: 20_000)), facts, costs)
  }
}
