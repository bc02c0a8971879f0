/// What a personal vehicle is, as far as the kilometre rates tell vehicles apart (arrêté du
/// 3 juillet 2006, art. 1er): a car by its power, a two-wheeler by its cylinders.
public enum VehicleKind: Hashable, Codable, Sendable {
  /// With its « puissance fiscale », in CV.
  case car(fiscalPower: Int)
  case twoWheeler(CylinderClass)

  /// The powers that are written on a registration.
  public static let fiscalPowers = 1...50

  /// « 5 CV », « deux-roues, plus de 125 cm³ ».
  public var label: String {
    switch self {
    case .car(let power): "\(power) CV"
    case .twoWheeler(let cylinders): "deux-roues, \(cylinders.label)"
    }
  }
}
