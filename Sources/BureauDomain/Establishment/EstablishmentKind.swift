/// The kinds of school that have an office: FAQ 2 counts every lycée with vocational courses, and
/// EREA with it. A post may be shared with a CFA of the Éducation nationale (FAQ 9, 18).
public enum EstablishmentKind: String, CaseIterable, Codable, Sendable {
  case vocational = "LP"
  case comprehensive = "LPO"
  case adapted = "EREA"
  case apprenticeCentre = "CFA-EN"

  /// The kinds the main school of a base may be of; the second one of a shared post may be of any.
  public static let main: [EstablishmentKind] = [.vocational, .comprehensive, .adapted]

  /// The official French term.
  public var label: String {
    switch self {
    case .vocational: "Lycée professionnel"
    case .comprehensive: "Lycée polyvalent (section professionnelle)"
    case .adapted: "EREA"
    case .apprenticeCentre: "CFA de l'Éducation nationale"
    }
  }
}
