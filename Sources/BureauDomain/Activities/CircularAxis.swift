/// The three axes of the circular of 24 May 2023 (MENE2311700C) by which reports are cut.
public enum CircularAxis: String, CaseIterable, Codable, Sendable {
  case partnerships
  case pathways
  case placements

  /// The French words of forms and reports.
  public var label: String {
    switch self {
    case .partnerships: "partenariats"
    case .pathways: "parcours et réseau"
    case .placements: "PFMP"
    }
  }
}
