/// How the office came to know a company (« source », FAQ 17).
public enum CompanySource: String, CaseIterable, Codable, Sendable {
  case directory
  case platform
  case wordOfMouth
  case network
  case teacher
  case learner
  case file

  /// The French term of forms and exports.
  public var label: String {
    switch self {
    case .directory: "annuaire"
    case .platform: "plateforme"
    case .wordOfMouth: "bouche à oreille"
    case .network: "réseau (CLEE, CMQ)"
    case .teacher: "professeur"
    case .learner: "élève ou famille"
    case .file: "fichier repris"
    }
  }
}
