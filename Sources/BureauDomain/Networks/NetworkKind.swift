/// The networks an office belongs to, and the meetings it keeps to (FAQ 15, 22).
public enum NetworkKind: String, CaseIterable, Codable, Sendable {
  /// *Comité local école-entreprise*.
  case localCommittee = "clee"
  case area = "bassin"
  /// *Campus des métiers et des qualifications*.
  case excellenceCampus = "cmq"
  case branch = "filiere"
  case point = "point"

  /// The French term.
  public var label: String {
    switch self {
    case .localCommittee: "CLEE"
    case .area: "bassin"
    case .excellenceCampus: "CMQ"
    case .branch: "filière"
    case .point: "point DDFPT / CFP / bureau"
    }
  }
}
