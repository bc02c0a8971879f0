/// The levels whose learners are paid an allowance for their periods in company (décret 2023-765
/// and arrêté of 11 August 2023), by the codes « mefstat4 » of the ministry.
public enum AllowanceLevel: String, CaseIterable, Codable, Sendable {
  case cap1 = "CAP 1"
  case cap2 = "CAP 2"
  case capInOneYear = "CAP en 1 an"
  case capInThree2 = "CAP 3 ans, 2e année"
  case capInThree3 = "CAP 3 ans, 3e année"
  case seconde = "2nde pro"
  case premiere = "1re pro"
  case terminale = "Tle pro"
  case bma1 = "BMA 1"
  case bma2 = "BMA 2"
  case bmaInOneYear = "BMA en 1 an"
  case stage1 = "1re BT spectacle"
  case stage2 = "Tle BT spectacle"
  case cs3 = "CS 3"
  case cs4 = "CS 4"
  case fcil3 = "FCIL 3"
  case fcil4 = "FCIL 4"
  case pae3 = "PAE 3"
  case pae4 = "PAE 4"

  /// The four first characters of the MEFSTAT11 code: « 2321 ». The *mention complémentaire*, and
  /// since 2024 the *certificat de spécialisation*, share a level.
  public var codes: [String] {
    switch self {
    case .cap1: ["2321"]
    case .cap2: ["2322"]
    case .capInOneYear: ["2311"]
    case .capInThree2: ["2332"]
    case .capInThree3: ["2333"]
    case .seconde: ["2381"]
    case .premiere: ["2382"]
    case .terminale: ["2383"]
    case .bma1: ["23C1"]
    case .bma2: ["23C2"]
    case .bmaInOneYear: ["23B1"]
    case .stage1: ["2212"]
    case .stage2: ["2213"]
    case .cs3: ["23J0"]
    case .cs4: ["23K0"]
    case .fcil3: ["4411"]
    case .fcil4: ["4421"]
    case .pae3: ["4151"]
    case .pae4: ["4161"]
    }
  }

  /// « CAP, 1re année », as it stands in the tables.
  public var label: String {
    switch self {
    case .cap1: "CAP en 2 ans, 1re année"
    case .cap2: "CAP en 2 ans, 2e année"
    case .capInOneYear: "CAP en 1 an"
    case .capInThree2: "CAP en 3 ans, 2e année"
    case .capInThree3: "CAP en 3 ans, 3e année"
    case .seconde: "2nde professionnelle"
    case .premiere: "1re professionnelle"
    case .terminale: "terminale professionnelle"
    case .bma1: "BMA en 2 ans, 1re année"
    case .bma2: "BMA en 2 ans, 2e année"
    case .bmaInOneYear: "BMA en 1 an"
    case .stage1: "brevet de technicien du spectacle, 1re"
    case .stage2: "brevet de technicien du spectacle, Tle"
    case .cs3: "MC ou CS de niveau 3"
    case .cs4: "MC ou CS de niveau 4"
    case .fcil3: "FCIL après le niveau 3"
    case .fcil4: "FCIL après le niveau 4"
    case .pae3: "parcours ambition emploi, niveau 3"
    case .pae4: "parcours ambition emploi, niveau 4"
    }
  }
}
