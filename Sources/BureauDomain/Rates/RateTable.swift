/// A dated table (« barème »), as the office reads and completes it.
public enum RateTable: String, CaseIterable, Codable, Sendable {
  case kilometres
  case meals = "repas"
  case nights = "nuits"
  case orders = "ordres"
  case allowances = "allocation"
  case allowanceCaps = "plafonds"
  case periods = "periodes"
  case limits = "limites"
  case minors = "mineurs"
  case delays = "delais"
  case retention = "conservation"

  /// « Indemnités kilométriques ».
  public var label: String {
    switch self {
    case .kilometres: "Indemnités kilométriques"
    case .meals: "Repas"
    case .nights: "Nuitées"
    case .orders: "Ordres de mission"
    case .allowances: "Allocation de PFMP, par jour"
    case .allowanceCaps: "Allocation de PFMP, plafonds"
    case .periods: "Durées des périodes"
    case .limits: "Tuteurs, référents, lieux"
    case .minors: "Horaires des mineurs"
    case .delays: "Délais et rappels"
    case .retention: "Durées de conservation"
    }
  }

  /// What the table serves, in one line.
  public var purpose: String {
    switch self {
    case .kilometres: "Voiture et deux-roues personnels, par année civile."
    case .meals: "Repas pris hors de la résidence, entiers ou réduits."
    case .nights: "Nuit à l'hôtel, petit déjeuner compris, par zone."
    case .orders: "Durée la plus longue d'un ordre permanent."
    case .allowances: "Montant d'un jour fait, par niveau et année scolaire."
    case .allowanceCaps: "Montant le plus haut d'une année scolaire, par niveau."
    case .periods: "Semaines demandées par diplôme, durée d'une période."
    case .limits: "Combien d'élèves à la fois pour une personne ou un lieu."
    case .minors: "Durée du travail, repos et nuit avant 18 ans."
    case .delays: "Quand le bureau est averti avant ou après une échéance."
    case .retention: "Au bout de combien de mois une donnée est effacée ou anonymisée."
    }
  }

  /// Whether its rows price a journey: without a row in force, its costs are refused (OM-06).
  public var pricesTravel: Bool {
    switch self {
    case .kilometres, .meals, .nights: true
    case .orders, .allowances, .allowanceCaps, .periods, .limits, .minors, .delays, .retention:
      false
    }
  }

  /// Whether its rows hold for a school year rather than from a day on.
  public var isBySchoolYear: Bool { self == .allowances || self == .allowanceCaps }

  /// The card behind it.
  public var citation: Citation {
    switch self {
    case .kilometres, .meals, .nights: .card(13)
    case .orders: .faq(3)
    case .allowances, .allowanceCaps: .card(11)
    case .periods: .card(6)
    case .limits: .card(9)
    case .minors: .card(7)
    case .delays: .card(15)
    case .retention: .card(14)
    }
  }
}
