public import BureauDomain
public import BureauStore

/// The parts of a claim in words, on screens and documents alike.
public enum ClaimText {
  /// « 0,32 € par km, voiture jusqu'à 5 CV, depuis le 01/01/2022 : arrêté … ».
  public static func rate(_ rate: Rate) -> String {
    "\(rate.french), \(rate.label), \(rate.dates) : \(rate.text)"
  }

  /// « voiture jusqu'à 5 CV », empty without a personal vehicle.
  public static func vehicles(_ lines: MonthlyClaim) -> String {
    let classes = Set(lines.trips.compactMap(\.way.vehicle))
    return ListJoin.and(VehicleClass.allCases.filter(classes.contains).map(\.label))
  }

  /// « 43,2 km, après 1 240 km depuis le 1er janvier ».
  public static func kilometres(_ file: ClaimFile) -> String {
    [file.lines.distance.french, earlier(file).map { "après \($0) depuis le 1er janvier" }]
      .compactMap { $0 }.joined(separator: ", ")
  }

  /// The kilometres of the year before it, by the vehicle of the month; nil without one.
  static func earlier(_ file: ClaimFile) -> Distance? {
    file.lines.trips.compactMap(\.way.vehicle).first.map { file.earlier[$0] }
  }
}
