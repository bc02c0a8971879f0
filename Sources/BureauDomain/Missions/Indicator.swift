/// What the log counts between two days, for the objectives of a roadmap and for the report.
public enum Indicator: String, CaseIterable, Codable, Sendable {
  case companiesMet
  case newPartners
  case visits
  case tutorsForwarded
  case tutorsTrained
  case events
  case apprenticeship
  case networkMeetings
  case communications
  case placesOffered
  case placementsFilled
  case conventionsInTime
  case appraisals

  /// The French words of forms and reports.
  public var label: String {
    switch self {
    case .companiesMet: "entreprises rencontrées"
    case .newPartners: "nouveaux partenaires"
    case .visits: "visites faites"
    case .tutorsForwarded: "formations de tuteurs demandées"
    case .tutorsTrained: "tuteurs formés"
    case .events: "forums et ateliers"
    case .apprenticeship: "actions pour l'apprentissage"
    case .networkMeetings: "réunions de réseau"
    case .communications: "communications du bureau"
    case .placesOffered: "places offertes"
    case .placementsFilled: "stages pourvus"
    case .conventionsInTime: "conventions signées à temps"
    case .appraisals: "bilans de lieux d'accueil"
    }
  }

  /// What exactly is counted, in one sentence.
  public var meaning: String {
    switch self {
    case .companiesMet:
      "Chaque entreprise une fois : visite, réunion ou forum faits avec elle."
    case .newPartners: "Les entreprises devenues partenaires, et qui le sont encore."
    case .visits: "Les visites notées comme faites."
    case .tutorsForwarded: "Les échanges d'où est sorti un besoin de formation de tuteur."
    case .tutorsTrained: "Les tuteurs dont la formation est faite, au jour de l'attestation."
    case .events: "Les forums, les salons et les ateliers notés comme faits."
    case .apprenticeship: "Les échanges faits dont l'apprentissage est un objet."
    case .networkMeetings: "Les réunions dont le bureau a noté le compte rendu."
    case .communications: "Ce qui a fait connaître le bureau, dans le lycée et au dehors."
    case .placesOffered: "Les places annoncées par les entreprises, celles retirées à part."
    case .placementsFilled: "Les stages pour lesquels un lieu d'accueil a donné son accord."
    case .conventionsInTime:
      "Les stages commencés avec une convention signée de tous le premier jour."
    case .appraisals: "Les bilans qualitatifs dressés par le bureau."
    }
  }

  /// The axis of the circular it belongs to in reports.
  public var axis: CircularAxis {
    switch self {
    case .companiesMet, .newPartners, .visits, .tutorsForwarded, .tutorsTrained: .partnerships
    case .events, .apprenticeship, .networkMeetings, .communications: .pathways
    case .placesOffered, .placementsFilled, .conventionsInTime, .appraisals: .placements
    }
  }

  /// Whether its rows belong to one school of a shared post: an activity to that it served, a
  /// placement to that of its class. The relation with a company is both schools'.
  public var isSplit: Bool {
    switch self {
    case .companiesMet, .visits, .tutorsForwarded, .events, .apprenticeship, .placesOffered,
      .placementsFilled, .conventionsInTime:
      true
    case .newPartners, .tutorsTrained, .networkMeetings, .communications, .appraisals: false
    }
  }
}
