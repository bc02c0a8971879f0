/// The kinds of school that have an office: FAQ 2 counts every lycée with vocational courses, and
/// EREA with it.
public enum EstablishmentKind: String, CaseIterable, Codable, Sendable {
  case vocational = "LP"
  case comprehensive = "LPO"
  case adapted = "EREA"

  /// The official French term.
  public var label: String {
    switch self {
    case .vocational: "Lycée professionnel"
    case .comprehensive: "Lycée polyvalent (section professionnelle)"
    case .adapted: "EREA"
    }
  }
}
