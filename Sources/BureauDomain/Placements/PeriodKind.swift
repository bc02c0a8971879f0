/// The kinds of period spent outside the school.
public enum PeriodKind: String, CaseIterable, Codable, Sendable {
  /// « Période de formation en milieu professionnel » (code de l'éducation, L. 124-1).
  case pfmp
  case btsInternship
  /// « Séquence d'observation » of seconde générale et technologique.
  case observation
  /// « Stage d'initiation » of a 3e prépa-métiers, whose pupils may be under fifteen.
  case initiation
  case catchUp

  /// The French term.
  public var label: String {
    switch self {
    case .pfmp: "PFMP"
    case .btsInternship: "stage BTS"
    case .observation: "observation de 2de"
    case .initiation: "3e prépa-métiers"
    case .catchUp: "rattrapage"
    }
  }
}
