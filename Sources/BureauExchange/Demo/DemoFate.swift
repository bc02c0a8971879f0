internal import BureauDomain

/// What has become of a firm by today, and of how many firms.
enum DemoFate: CaseIterable {
  case prospect
  case contacted
  case inDiscussion
  case partner
  case strongPartner
  case dormant
  case refused
  case shutDown
  case opposed
  case avoid
  /// Out of service while nothing was wrong with the relation.
  case retired
  /// A prospect whose SIRENE row is published in part only.
  case limited

  var count: Int {
    switch self {
    case .prospect: 50
    case .contacted: 34
    case .inDiscussion: 30
    case .partner: 48
    case .strongPartner: 10
    case .dormant: 9
    case .refused: 8
    case .shutDown, .avoid, .retired: 3
    case .opposed, .limited: 1
    }
  }

  /// Whether something is still to be done with the firm.
  var isAlive: Bool {
    switch self {
    case .prospect, .contacted, .inDiscussion, .partner, .strongPartner: true
    case .dormant, .refused, .shutDown, .opposed, .avoid, .retired, .limited: false
    }
  }

  /// Whether learners of the school are there: talks often begin with a first one.
  var takesLearners: Bool {
    switch self {
    case .partner, .strongPartner, .inDiscussion: true
    case .prospect, .contacted, .dormant, .refused, .shutDown, .opposed, .avoid, .retired,
      .limited:
      false
    }
  }

  /// Why the office or the firm stopped; the first words of a note.
  var motives: [String] {
    switch self {
    case .refused:
      [
        "pas de tuteur disponible avant le printemps", "carnet de commandes trop incertain",
        "ne prend que des apprentis", "locaux en travaux jusqu'à l'été",
        "mauvaise expérience ancienne, ne souhaite pas recommencer",
      ]
    case .shutDown:
      ["liquidation judiciaire", "activité transférée hors de la région", "cessation d'activité"]
    case .avoid:
      [
        "élèves laissés seuls à l'atelier, sans tuteur présent",
        "horaires de la convention non respectés malgré deux rappels",
        "tâches sans rapport avec la formation",
      ]
    case .retired:
      ["départ à la retraite", "fonds vendu, repreneur pas encore connu", "déménagement à Nancy"]
    case .prospect, .contacted, .inDiscussion, .partner, .strongPartner, .dormant, .opposed,
      .limited:
      [""]
    }
  }
}
