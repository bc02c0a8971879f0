/// A trip whose costs are asked for.
public struct ClaimedTrip: Identifiable, Hashable, Sendable {
  /// The round it is of.
  public let id: String
  public let on: Day
  public let vehicle: VehicleClass
  public let costs: TripCosts

  public init(id: String, on: Day, vehicle: VehicleClass, costs: TripCosts) {
    self.id = id
    self.on = on
    self.vehicle = vehicle
    self.costs = costs
  }
}
