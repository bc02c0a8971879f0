/// When the office is warned, before or after a day; how long a desk may be left.
public enum OfficeDelay: String, CaseIterable, Codable, Sendable {
  case placeFirst = "lieu-1"
  case placeSecond = "lieu-2"
  case placeLast = "lieu-3"
  case orderFirst = "ordre-1"
  case orderSecond = "ordre-2"
  case orderLast = "ordre-3"
  case conventionFirst = "convention-1"
  case conventionSecond = "convention-2"
  case conventionLast = "convention-3"
  case attestation
  case accident
  case partnerContact = "contact"
  case directory = "annuaire"
  case idleSession = "session"

  /// « élève sans lieu, premier rappel avant le début ».
  public var label: String {
    switch self {
    case .placeFirst: "élève sans lieu, premier rappel avant le début"
    case .placeSecond: "élève sans lieu, deuxième rappel"
    case .placeLast: "élève sans lieu, dernier rappel"
    case .orderFirst: "ordre permanent, premier rappel avant sa fin"
    case .orderSecond: "ordre permanent, deuxième rappel"
    case .orderLast: "ordre permanent, dernier rappel"
    case .conventionFirst: "convention non signée, premier rappel"
    case .conventionSecond: "convention non signée, deuxième rappel"
    case .conventionLast: "convention non signée, dernier rappel"
    case .attestation: "attestation attendue après la fin"
    case .accident: "accident : déclaration par l'entreprise sous"
    case .partnerContact: "partenaire à revoir, sans contact depuis"
    case .directory: "fiche de l'annuaire national, relue tous les"
    case .idleSession: "session sans une touche, fermée après"
    }
  }

  var unit: RateUnit {
    switch self {
    case .accident: .duration
    case .partnerContact, .directory: .months
    case .idleSession: .minutes
    case .placeFirst, .placeSecond, .placeLast, .orderFirst, .orderSecond, .orderLast,
      .conventionFirst, .conventionSecond, .conventionLast, .attestation:
      .days
    }
  }
}
