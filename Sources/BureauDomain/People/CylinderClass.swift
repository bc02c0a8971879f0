/// The size of the engine of a two-wheeler (« cylindrée »): above 125 cm³ it is paid as a motorcycle,
/// else as a « vélomoteur ou autre véhicule à moteur ».
public enum CylinderClass: String, CaseIterable, Codable, Sendable {
  case upTo125 = "125"
  case over125 = "plus-125"

  /// « plus de 125 cm³ ».
  public var label: String {
    switch self {
    case .upTo125: "125 cm³ ou moins"
    case .over125: "plus de 125 cm³"
    }
  }
}
