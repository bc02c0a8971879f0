/// What came out of a talk (« résultat »), besides the offers.
public enum ActivityResult: String, CaseIterable, Codable, Sendable {
  case placesOffered
  case tutorTraining
  case jury
  case tax
  case talk
  case job
  case notReached
  case messageLeft
  case answered
  case refusal

  /// The French words of forms and timelines.
  public var label: String {
    switch self {
    case .placesOffered: "places offertes"
    case .tutorTraining: "formation tuteur"
    case .jury: "jury"
    case .tax: "taxe d'apprentissage"
    case .talk: "intervention"
    case .job: "emploi"
    case .notReached: "pas joint"
    case .messageLeft: "message laissé"
    case .answered: "répondu"
    case .refusal: "refus"
    }
  }

  /// What a visit may bring, as the checklist of its form.
  public static let ofVisit: [ActivityResult] = [.tutorTraining, .jury, .tax, .talk, .job]
}
