/// Who signs a convention (code de l'éducation, D. 124-4; the legal representative for a minor).
public enum Signatory: String, CaseIterable, Codable, Sendable {
  case company
  case learner
  case representative
  case referent
  case head

  /// The French word of the signature track.
  public var label: String {
    switch self {
    case .company: "entreprise"
    case .learner: "élève"
    case .representative: "famille"
    case .referent: "référent"
    case .head: "lycée"
    }
  }

  /// « la signature de l'entreprise ».
  public var genitive: String {
    switch self {
    case .company: "de l'entreprise"
    case .learner: "de l'élève"
    case .representative: "de la famille"
    case .referent: "du référent"
    case .head: "du chef d'établissement"
    }
  }
}
