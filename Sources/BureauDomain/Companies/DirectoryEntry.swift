/// A row of SIRENE (« annuaire »): known, searchable, but not part of the portfolio, its figures or
/// its reports until somebody adopts it.
public struct DirectoryEntry: Identifiable, Hashable, Codable, Sendable {
  public var siret: Siret
  public var name: String
  /// « Enseigne », empty if none.
  public var sign: String
  public var address: String
  public var postalCode: PostalCode?
  public var commune: InseeCode?
  public var town: String
  public var naf: NafCode?
  public var workforce: WorkforceBand?
  public var diffusion: Diffusion
  /// false once SIRENE says the site is closed.
  public var isActive: Bool
  /// The company it became, once adopted.
  public var adopted: Company.ID?

  public var id: Siret { siret }

  public init(
    siret: Siret, name: String, sign: String = "", address: String = "",
    postalCode: PostalCode? = nil, commune: InseeCode? = nil, town: String = "",
    naf: NafCode? = nil, workforce: WorkforceBand? = nil, diffusion: Diffusion = .full,
    isActive: Bool = true, adopted: Company.ID? = nil
  ) {
    self.siret = siret
    self.name = name
    self.sign = sign
    self.address = address
    self.postalCode = postalCode
    self.commune = commune
    self.town = town
    self.naf = naf
    self.workforce = workforce
    self.diffusion = diffusion
    self.isActive = isActive
    self.adopted = adopted
  }
}
