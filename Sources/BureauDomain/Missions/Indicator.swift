/// What the log counts over a school year, for the objectives of a roadmap.
public enum Indicator: String, CaseIterable, Codable, Sendable {
  case companiesMet
  case newPartners
  case visits
  case placesOffered
  case tutorsForwarded
  case appraisals
  case apprenticeship

  /// The French words of forms and reports.
  public var label: String {
    switch self {
    case .companiesMet: "entreprises rencontrées"
    case .newPartners: "nouveaux partenaires"
    case .visits: "visites faites"
    case .placesOffered: "places offertes"
    case .tutorsForwarded: "formations de tuteurs demandées"
    case .appraisals: "bilans de lieux d'accueil"
    case .apprenticeship: "actions pour l'apprentissage"
    }
  }
}
