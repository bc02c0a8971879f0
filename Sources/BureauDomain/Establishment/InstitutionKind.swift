/// The services and networks an office turns to (« contacts institutionnels », FAQ 1, 6, 7, 15, 23).
public enum InstitutionKind: String, CaseIterable, Codable, Sendable {
  case academicCorrespondent = "correspondant-academique"
  case departmentCoordinator = "coordonnateur-departemental"
  case itService = "dsi"
  case privateEducationService = "service-enseignement-prive"
  case trainingDelegation = "drafpic"
  case tutorTrainingCentre = "cafoc"
  case trainingConsortium = "gip-fcip"
  case trainingSchool = "eafc"
  case trainingAdviser = "cfp"
  case excellenceCampus = "cmq"
  case localCommittee = "clee"
  case apprenticeCentre = "cfa"

  /// The official French term.
  public var label: String {
    switch self {
    case .academicCorrespondent: "correspondant académique"
    case .departmentCoordinator: "coordonnateur départemental"
    case .itService: "DSI de l'académie"
    case .privateEducationService: "service académique de l'enseignement privé"
    case .trainingDelegation: "DRAFPIC / DAFPIC"
    case .tutorTrainingCentre: "CAFOC"
    case .trainingConsortium: "GIP FCIP"
    case .trainingSchool: "EAFC"
    case .trainingAdviser: "CFP / GRETA"
    case .excellenceCampus: "CMQ"
    case .localCommittee: "CLEE"
    case .apprenticeCentre: "CFA"
    }
  }
}
