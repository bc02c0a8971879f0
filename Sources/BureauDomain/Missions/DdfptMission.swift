/// The four missions of the DDFPT (circulaire du 11 octobre 2016, MENH1613887C): only the fourth is
/// shared with the office (FAQ 14).
public enum DdfptMission: Int, CaseIterable, Codable, Sendable {
  case organisation = 1
  case coordination
  case advice
  case partners

  /// The French words of forms.
  public var label: String {
    switch self {
    case .organisation: "1 organisation des enseignements"
    case .coordination: "2 coordination des équipes"
    case .advice: "3 conseil au chef d'établissement"
    case .partners: "4 relations avec les partenaires"
    }
  }

  /// Whether the office may share it.
  public var isShared: Bool { self == .partners }
}
