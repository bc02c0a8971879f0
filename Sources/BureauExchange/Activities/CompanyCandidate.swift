/// A company that some words may have meant.
public struct CompanyCandidate: Hashable, Sendable {
  public let name: String
  public let town: String
  /// As people write it; empty if it has none.
  public let siret: String
}

extension CompanyCandidate: Encodable {
  private enum CodingKeys: String, CodingKey {
    case nom, ville, siret
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .nom)
    try container.encode(town, forKey: .ville)
    try container.encode(siret, forKey: .siret)
  }
}
