public import BureauDomain

/// What can be exported; learners only through their placements.
public enum ExportSubject: String, CaseIterable, Sendable {
  case directory = "annuaire"
  case companies = "entreprises"
  case contacts = "contacts"
  case activities = "activites"
  case placements = "stages"

  /// The right it takes.
  public var deed: Deed { self == .placements ? .exportPlacements : .exportCompanies }
}
