/// A school the office works for (« établissement »): the main one of the base, or the second one
/// of a shared post (FAQ 21).
public struct Establishment: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Establishment>

  public var id: ID
  public var version: Int
  public var uai: Uai
  public var name: String
  public var kind: EstablishmentKind
  public var sector: Sector
  /// The académie, by name: « Nancy-Metz ».
  public var academy: String
  /// Holiday zone (« zone de vacances ») A, B or C; nil overseas and in Corsica.
  public var zone: HolidayZone?
  public var commune: InseeCode
  public var town: String
  public var postalCode: PostalCode?
  /// The normed e-mail address of the office (FAQ 1).
  public var mailbox: Email?
  public var phone: Phone?
  /// Communes that count as one with the school's for travel (« communes assimilées »): those that
  /// border it and that public transport serves (décret 2006-781, art. 2, 8°). The office keeps
  /// the list.
  public var assimilatedCommunes: [InseeCode]
  /// When the office last checked its entry in the national directory (FAQ 1, check ET-03).
  public var directoryVerifiedOn: Day?
  /// The inspector or service named by the recteur (« correspondant académique », FAQ 6).
  public var academicCorrespondent: String
  /// Whether it has a *section de technicien supérieur*, which is in the office's scope (FAQ 8).
  public var hasHigherSection: Bool
  /// The school's own declaration for works regulated for minors (décrets 2015-443 and 2015-444,
  /// check PL-09): it holds for its workshops; the host declares for its own place.
  public var regulatedWorks: RegulatedWorks?

  public init(
    id: ID, version: Int = 1, uai: Uai, name: String, kind: EstablishmentKind, sector: Sector,
    academy: String, zone: HolidayZone?, commune: InseeCode, town: String,
    postalCode: PostalCode? = nil, mailbox: Email? = nil, phone: Phone? = nil,
    assimilatedCommunes: [InseeCode] = [], directoryVerifiedOn: Day? = nil,
    academicCorrespondent: String = "", hasHigherSection: Bool = false,
    regulatedWorks: RegulatedWorks? = nil
  ) {
    self.id = id
    self.version = version
    self.uai = uai
    self.name = name
    self.kind = kind
    self.sector = sector
    self.academy = academy
    self.zone = zone
    self.commune = commune
    self.town = town
    self.postalCode = postalCode
    self.mailbox = mailbox
    self.phone = phone
    self.assimilatedCommunes = assimilatedCommunes
    self.directoryVerifiedOn = directoryVerifiedOn
    self.academicCorrespondent = academicCorrespondent
    self.hasHigherSection = hasHigherSection
    self.regulatedWorks = regulatedWorks
  }
}
