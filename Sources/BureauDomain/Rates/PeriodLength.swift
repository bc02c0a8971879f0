/// What is asked of the length of periods in company (PFMP), by diploma.
public enum PeriodLength: String, CaseIterable, Codable, Sendable {
  case capLeast = "cap-min"
  case capMost = "cap-max"
  case bacPro = "bac-pro"
  case finalYear = "terminale"
  case finalChoice = "terminale-parcours"
  case onePeriodLeast = "periode-min"
  case preparation = "preparation"
  case sameHost = "meme-lieu"
  case gratificationMonths = "gratification-mois"
  case gratificationDays = "gratification-jours"

  /// « CAP, au moins sur le cycle ».
  public var label: String {
    switch self {
    case .capLeast: "CAP en 2 ans, au moins"
    case .capMost: "CAP en 2 ans, au plus"
    case .bacPro: "bac pro, sur le cycle"
    case .finalYear: "terminale bac pro"
    case .finalChoice: "terminale bac pro, parcours personnalisé"
    case .onePeriodLeast: "une période, au moins"
    case .preparation: "préparation avant la première période"
    case .sameHost: "même lieu d'accueil, par année, au plus"
    case .gratificationMonths: "gratification due au-delà de (de suite)"
    case .gratificationDays: "gratification due au-delà de (dans l'année)"
    }
  }

  var unit: RateUnit {
    switch self {
    case .capLeast, .capMost, .bacPro, .finalYear, .finalChoice, .onePeriodLeast, .preparation:
      .weeks
    case .sameHost, .gratificationMonths: .months
    case .gratificationDays: .days
    }
  }
}

extension Diploma {
  /// The weeks its cycle asks for at least; nil where we know no figure.
  var cycleLength: PeriodLength? {
    switch self {
    case .cap: .capLeast
    case .vocationalBaccalaureate: .bacPro
    case .bma, .bt, .cs, .fcil, .pae, .bts: nil
    }
  }
}
