/// The themes under which the cards are listed, in the order of the list.
public enum GuidanceTheme: String, CaseIterable, Sendable {
  case office
  case people
  case companies
  case placements
  case travel
  case data

  public var label: String {
    switch self {
    case .office: "Le bureau"
    case .people: "Qui fait quoi"
    case .companies: "Entreprises et partenaires"
    case .placements: "Stages et PFMP"
    case .travel: "Missions et frais"
    case .data: "Données et droits"
    }
  }
}
