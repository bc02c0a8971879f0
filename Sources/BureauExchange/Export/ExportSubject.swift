/// What can be exported. Learners cannot.
public enum ExportSubject: String, CaseIterable, Sendable {
  case directory = "annuaire"
  case companies = "entreprises"
  case contacts = "contacts"
  case activities = "activites"
}
