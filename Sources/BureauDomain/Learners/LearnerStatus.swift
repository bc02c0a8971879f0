/// Under which status a learner is in the school (FAQ 8: the office serves them all). PFMP
/// durations and the allowance are for school status; an apprentice is never without a place.
public enum LearnerStatus: String, CaseIterable, Codable, Sendable {
  case pupil
  case btsStudent
  case apprentice
  /// « Stagiaire de la formation continue ».
  case trainee

  /// The French term.
  public var label: String {
    switch self {
    case .pupil: "élève"
    case .btsStudent: "étudiant BTS"
    case .apprentice: "apprenti"
    case .trainee: "stagiaire FC"
    }
  }

  /// Whether the learner is under school status (« statut scolaire »), BTS students included.
  public var isSchoolStatus: Bool { self == .pupil || self == .btsStudent }
}
