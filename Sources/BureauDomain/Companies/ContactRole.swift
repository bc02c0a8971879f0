/// What a contact does for the school.
public enum ContactRole: String, CaseIterable, Codable, Sendable {
  case signatory
  case tutor
  case apprenticeMaster
  case humanResources
  case juror

  /// Those whom a tutor training concerns (FAQ 7).
  public static let trained: Set<ContactRole> = [.tutor, .apprenticeMaster]

  /// The official French term.
  public var label: String {
    switch self {
    case .signatory: "signataire"
    case .tutor: "tuteur"
    case .apprenticeMaster: "maître d'apprentissage"
    case .humanResources: "ressources humaines"
    case .juror: "membre de jury"
    }
  }
}
