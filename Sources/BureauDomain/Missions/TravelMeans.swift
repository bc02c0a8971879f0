/// How one travels (« moyen de transport »); only a personal car is paid by the kilometre.
public enum TravelMeans: String, CaseIterable, Codable, Sendable {
  case personalCar
  case serviceCar
  case passenger
  case publicTransport

  /// The French words of forms and documents.
  public var label: String {
    switch self {
    case .personalCar: "véhicule personnel"
    case .serviceCar: "véhicule de service"
    case .passenger: "passager"
    case .publicTransport: "transports en commun"
    }
  }
}
