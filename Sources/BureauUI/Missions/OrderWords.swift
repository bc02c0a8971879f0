internal import BureauDomain

/// The parts of an order in words.
enum OrderWords {
  static func purposes(_ order: MissionOrder) -> String {
    ListJoin.and(MissionPurpose.allCases.filter(order.purposes.contains).map(\.label))
  }

  /// « véhicule personnel (5 CV, assuré jusqu'au 31/03/2027) et transports en commun ».
  static func means(_ order: MissionOrder, _ agent: Agent) -> String {
    ListJoin.and(
      TravelMeans.allCases.filter(order.means.contains).map { means in
        guard means == .personalCar, let vehicle = agent.vehicle else { return means.label }
        let insured = vehicle.insuranceEnd.map { ", assuré jusqu'au \($0)" } ?? ""
        return "\(means.label) (\(vehicle.kind.label)\(insured))"
      })
  }
}
