/// How sure a card of ours is of its rule; what is to be verified may warn, never refuse.
public enum Confidence: String, CaseIterable, Codable, Sendable {
  case sure
  case probable
  case toVerify

  public var label: String {
    switch self {
    case .sure: "texte lu"
    case .probable: "source indirecte"
    case .toVerify: "à vérifier"
    }
  }
}
