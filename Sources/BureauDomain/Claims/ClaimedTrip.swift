/// A trip whose costs are asked for.
public struct ClaimedTrip: Identifiable, Hashable, Sendable {
  public let way: TripWay
  public let costs: TripCosts
  /// What stands against it before any rate is looked at: order, zone, vehicle, own communes.
  public let violations: [Violation]

  public var id: Round.ID { way.id }

  public init(_ way: TripWay, _ costs: TripCosts, _ violations: [Violation] = []) {
    self.way = way
    self.costs = costs
    self.violations = violations
  }

  /// The trip of a round.
  public init(
    _ round: Round, along route: RoundRoute, _ facts: MissionFacts, _ costs: TripCosts = TripCosts()
  ) {
    let countable = round.means == .personalCar ? route.counted : .zero
    let distance = min(costs.asked ?? countable, countable)
    let vehicle =
      round.means == .personalCar
      ? facts.agent.vehicle.map { VehicleClass(fiscalPower: $0.fiscalPower) } : nil
    self.init(
      TripWay(
        id: round.id, on: round.on, leavesAt: round.leavesAt, returnsAt: round.returnsAt,
        means: round.means, vehicle: vehicle, legs: route.legs.map(TripWay.Leg.init),
        distance: distance, isEstimated: round.means == .personalCar && route.isEstimated,
        order: facts.order(on: round.on).map(Self.words) ?? ""),
      costs,
      Checks.broken(by: round, along: route, facts, for: .claim, distance: distance))
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
