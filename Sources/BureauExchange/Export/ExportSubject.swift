public import BureauDomain

/// What can be exported; learners only through their placements.
public enum ExportSubject: String, CaseIterable, Sendable {
  case directory = "annuaire"
  case companies = "entreprises"
  case contacts = "contacts"
  case activities = "activites"
  case placements = "stages"
  case claims = "frais"

  /// The right it takes.
  public var deed: Deed {
    switch self {
    case .directory, .companies, .contacts, .activities: .exportCompanies
    case .placements: .exportPlacements
    case .claims: .controlClaims
    }
  }
}
