/// What a learner under 18 may work, and must rest.
public enum MinorLimit: String, CaseIterable, Codable, Sendable {
  case day = "jour"
  case week = "semaine"
  case dayUnder16 = "jour-moins-16"
  case weekUnder15 = "semaine-moins-15"
  case breakLength = "pause"
  case breakAfter = "pause-apres"
  case dailyRest = "repos"
  case dailyRestUnder16 = "repos-moins-16"
  case weeklyRest = "repos-semaine"
  case nightFrom = "nuit-debut"
  case nightFromUnder16 = "nuit-debut-moins-16"
  case nightTo = "nuit-fin"
  case regulatedWorksAge = "travaux-age"
  case regulatedWorksValidity = "travaux-validite"

  /// « par jour, de 16 à 18 ans ».
  public var label: String {
    switch self {
    case .day: "travail par jour, 16 et 17 ans"
    case .week: "travail par semaine, moins de 18 ans"
    case .dayUnder16: "travail par jour, moins de 16 ans"
    case .weekUnder15: "travail par semaine, moins de 15 ans"
    case .breakLength: "pause, au moins"
    case .breakAfter: "pause, au bout de"
    case .dailyRest: "repos entre deux jours, 16 et 17 ans"
    case .dailyRestUnder16: "repos entre deux jours, moins de 16 ans"
    case .weeklyRest: "repos de la semaine, de suite"
    case .nightFrom: "nuit interdite dès, 16 et 17 ans"
    case .nightFromUnder16: "nuit interdite dès, moins de 16 ans"
    case .nightTo: "nuit interdite jusqu'à"
    case .regulatedWorksAge: "travaux réglementés, à partir de"
    case .regulatedWorksValidity: "déclaration de dérogation, valable"
    }
  }

  var unit: RateUnit {
    switch self {
    case .day, .week, .dayUnder16, .weekUnder15, .breakLength, .breakAfter, .dailyRest,
      .dailyRestUnder16:
      .duration
    case .nightFrom, .nightFromUnder16, .nightTo: .timeOfDay
    case .weeklyRest: .days
    case .regulatedWorksAge, .regulatedWorksValidity: .years
    }
  }
}
