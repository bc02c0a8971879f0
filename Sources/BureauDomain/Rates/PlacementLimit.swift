/// How many learners one person or one host may have at a time.
public enum PlacementLimit: String, CaseIterable, Codable, Sendable {
  case tutor = "tuteur"
  case referent
  case referentHigher = "referent-superieur"
  case hostThreshold = "lieu-seuil"
  case hostShare = "lieu-part"
  case smallHost = "petit-lieu"
  case hostThresholdByOrder = "lieu-seuil-arrete"
  case hostShareByOrder = "lieu-part-arrete"
  case smallHostByOrder = "petit-lieu-arrete"
  case apprentices = "apprentis"
  case apprenticeRepeating = "apprentis-redoublants"
  case gratificationShare = "gratification-part"

  /// « tuteur, conventions en même temps ».
  public var label: String {
    switch self {
    case .tutor: "tuteur, élèves en même temps"
    case .referent: "professeur référent, élèves pour une période"
    case .referentHigher: "référent en BTS, étudiants"
    case .hostThreshold: "lieu : la part compte à partir de"
    case .hostShare: "lieu : part de l'effectif, par semaine"
    case .smallHost: "lieu plus petit, par semaine"
    case .hostThresholdByOrder: "avec arrêté du recteur : à partir de"
    case .hostShareByOrder: "avec arrêté du recteur : part"
    case .smallHostByOrder: "avec arrêté du recteur : lieu plus petit"
    case .apprentices: "maître d'apprentissage, apprentis"
    case .apprenticeRepeating: "maître d'apprentissage, redoublants en plus"
    case .gratificationShare: "gratification, part du plafond horaire"
    }
  }

  var unit: RateUnit {
    switch self {
    case .hostShare, .hostShareByOrder, .gratificationShare: .percent
    case .tutor, .referent, .referentHigher, .hostThreshold, .smallHost, .hostThresholdByOrder,
      .smallHostByOrder, .apprentices, .apprenticeRepeating:
      .people
    }
  }
}
