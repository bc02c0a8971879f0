/// A trip whose costs are asked for.
public struct ClaimedTrip: Identifiable, Hashable, Sendable {
  public let way: TripWay
  public let costs: TripCosts
  /// What stands against it before any rate is looked at: order, zone, vehicle, own communes.
  public let violations: [Violation]
  /// The days after the first that no order allowed, while one allowed the first: what they cost is
  /// refused, the rest is not.
  let uncovered: [Day: Violation]

  public var id: Round.ID { way.id }

  public init(
    _ way: TripWay, _ costs: TripCosts, _ violations: [Violation] = [],
    uncovered: [Day: Violation] = [:]
  ) {
    self.way = way
    self.costs = costs
    self.violations = violations
    self.uncovered = uncovered
  }

  /// The trip of a round.
  public init(
    _ round: Round, along route: RoundRoute, _ facts: MissionFacts, _ costs: TripCosts = TripCosts()
  ) {
    let countable = round.means == .personalCar ? route.counted : .zero
    let distance = min(costs.asked ?? countable, countable)
    let vehicle =
      round.means == .personalCar
      ? facts.agent.vehicle.map { VehicleClass($0.kind) } : nil
    self.init(
      TripWay(
        id: round.id, on: round.on,
        until: costs.nights.isEmpty ? nil : round.on.adding(days: costs.nights.count),
        leavesAt: round.leavesAt, returnsAt: round.returnsAt,
        means: round.means, vehicle: vehicle, legs: route.legs.map(TripWay.Leg.init),
        distance: distance, isEstimated: round.means == .personalCar && route.isEstimated,
        order: facts.order(on: round.on).map(Self.words) ?? ""),
      costs,
      Checks.broken(by: round, along: route, facts, for: .claim, distance: distance),
      uncovered: Self.uncovered(round.on, costs.nights.count, facts))
  }

  private static func uncovered(
    _ first: Day, _ nights: Int, _ facts: MissionFacts
  ) -> [Day: Violation] {
    guard nights > 0, facts.order(on: first) != nil else { return [:] }
    let days = (1...nights).map { first.adding(days: $0) }
    return Dictionary(
      uniqueKeysWithValues: days.compactMap { day in
        OM02.violation(on: day, facts, for: .claim).map { (day, $0) }
      })
  }

  /// Whether nothing of it may be asked for: no order allowed it.
  public var isRefused: Bool { violations.contains { $0.refuses(.om02) } }

  /// « permanent, jusqu'au 31/08/2027, OM 2026-14 ».
  private static func words(_ order: MissionOrder) -> String {
    ["\(order.kind.label), jusqu'au \(order.to)", order.reference].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}

extension TripWay.Leg {
  fileprivate init(_ leg: RoundLeg) {
    self.init(
      from: leg.from.shortName, to: leg.to.shortName, distance: leg.distance, isFree: leg.isFree,
      isBetweenSchools: leg.isBetweenSchools)
  }
}

extension RoundPlace {
  /// The town, or what is known of it.
  fileprivate var shortName: String { town.isEmpty ? name : town }
}

extension Violation {
  /// Whether it is this check, and refuses.
  func refuses(_ check: CheckID) -> Bool { self.check == check && severity == .refuses }
}
