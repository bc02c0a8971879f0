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

extension StudyLevel {
  /// The weeks the cycle it belongs to asks for at least; nil where we know no figure, as for a CAP
  /// in one year or in three.
  var cycleLength: PeriodLength? {
    switch self {
    case .cap1, .cap2: .capLeast
    case .secondePro, .premierePro, .terminalePro: .bacPro
    case .capOneYear, .capThreeYears1, .capThreeYears2, .capThreeYears3, .bmaOneYear, .bma1, .bma2,
      .premiereBT, .terminaleBT, .cs3, .cs4, .fcil3, .fcil4, .pae3, .pae4, .bts:
      nil
    }
  }
}
