/// Why one goes to see a partner (« objet »).
public enum Purpose: String, CaseIterable, Codable, Sendable {
  case places
  case tutors
  case jury
  case tax
  case talk
  case apprenticeship
  case job
  case appraisal
  case courtesy

  /// The French words of forms.
  public var label: String {
    switch self {
    case .places: "places"
    case .tutors: "tuteurs"
    case .jury: "jury"
    case .tax: "taxe"
    case .talk: "intervention"
    case .apprenticeship: "apprentissage"
    case .job: "emploi"
    case .appraisal: "bilan"
    case .courtesy: "prise de contact"
    }
  }
}
