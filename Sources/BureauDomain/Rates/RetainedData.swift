/// What personal data the office keeps, each with its own length (« durée de conservation »).
public enum RetainedData: String, CaseIterable, Codable, Sendable {
  case prospects
  case companyFollowUp = "suivi"
  case signedConventions = "conventions"
  case cancelledConventions = "conventions-annulees"
  case messages
  case learnerFiles = "dossiers-eleves"
  case allowancePapers = "pieces-allocation"
  case learnerAccess = "consultations"

  /// « prospects, après le dernier contact ».
  public var label: String {
    switch self {
    case .prospects: "prospects, après le dernier contact"
    case .companyFollowUp: "suivi d'une entreprise, puis anonymisé"
    case .signedConventions: "conventions signées"
    case .cancelledConventions: "conventions annulées ou rejetées"
    case .messages: "messages"
    case .learnerFiles: "dossiers d'élèves sur papier"
    case .allowancePapers: "pièces de l'allocation de PFMP"
    case .learnerAccess: "journal des consultations d'élèves"
    }
  }
}
