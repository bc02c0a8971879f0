/// The kilometres of an agent since 1 January (« cumul de l'année civile »): the band of the next
/// one depends on them.
public struct YearKilometres: Hashable, Sendable {
  /// What was claimed before the base, whatever the vehicle.
  private let before: Distance
  private var driven: [VehicleClass: Distance] = [:]

  public init(before: Distance = .zero) { self.before = before }

  /// What was driven so far in a class of vehicle.
  public subscript(vehicle: VehicleClass) -> Distance {
    before + driven[vehicle, default: .zero]
  }

  /// Counts one more trip.
  public mutating func add(_ way: TripWay) {
    guard let vehicle = way.vehicle else { return }
    driven[vehicle, default: .zero] += way.distance
  }
}
