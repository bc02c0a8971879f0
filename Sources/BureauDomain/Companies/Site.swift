/// A place of work of a company (« établissement » of SIRENE, SIRET).
public struct Site: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Site>

  public var id: ID
  public var version: Int
  public var company: Company.ID
  public var siret: Siret?
  /// Why there is no SIRET: Monaco, foreign firm, new firm (« motif »).
  public var siretMotive: String
  /// The sign over the door (« enseigne »), empty if it is the company's name.
  public var sign: String
  /// Number and street, on one line.
  public var address: String
  public var postalCode: PostalCode?
  public var commune: InseeCode?
  public var town: String
  public var coordinates: Coordinates?
  public var naf: NafCode?
  public var workforce: WorkforceBand?
  /// « Standard téléphonique ».
  public var switchboard: Phone?
  public var diffusion: Diffusion
  /// Declaration for works regulated for minors (décrets 2015-443 and 2015-444); dates only.
  public var regulatedWorks: RegulatedWorks?
  public var closing: Closing?

  public init(
    id: ID, version: Int = 1, company: Company.ID, siret: Siret? = nil, siretMotive: String = "",
    sign: String = "", address: String = "", postalCode: PostalCode? = nil,
    commune: InseeCode? = nil, town: String = "", coordinates: Coordinates? = nil,
    naf: NafCode? = nil, workforce: WorkforceBand? = nil, switchboard: Phone? = nil,
    diffusion: Diffusion = .full, regulatedWorks: RegulatedWorks? = nil, closing: Closing? = nil
  ) {
    self.id = id
    self.version = version
    self.company = company
    self.siret = siret
    self.siretMotive = siretMotive
    self.sign = sign
    self.address = address
    self.postalCode = postalCode
    self.commune = commune
    self.town = town
    self.coordinates = coordinates
    self.naf = naf
    self.workforce = workforce
    self.switchboard = switchboard
    self.diffusion = diffusion
    self.regulatedWorks = regulatedWorks
    self.closing = closing
  }
}
