public import BureauDomain

/// A lycée that may hold an office (« établissement »), as the ministry's directory knows it.
public struct ReferenceSchool: Identifiable, Hashable, Sendable {
  public let uai: Uai
  /// In ordinary writing; the source has capitals only, so an accent may be missing.
  public let name: String
  public let kind: EstablishmentKind
  public let sector: Sector
  public let academy: String
  /// nil in Corse and overseas.
  public let zone: HolidayZone?
  public let commune: InseeCode
  public let town: String
  /// nil where the source has none; often the CEDEX code of the school, not of the commune.
  public let postalCode: PostalCode?
  /// A point of the commune.
  public let coordinates: Coordinates?

  public var id: Uai { uai }

  /// The number of its département: « 57 », « 2A », « 974 ».
  public var department: String { commune.department }

  /// The columns UAI, name, kind, sector, commune code, town, postal code, académie, zone,
  /// latitude, longitude.
  init?(fields: [String]) {
    guard fields.count == 11, let uai = Uai(rawValue: fields[0]),
      let kind = EstablishmentKind(rawValue: fields[2]),
      let commune = InseeCode(rawValue: fields[4])
    else { return nil }
    self.uai = uai
    name = fields[1]
    self.kind = kind
    sector = fields[3] == "Public" ? .public : .privateUnderContract
    self.commune = commune
    town = fields[5]
    postalCode = PostalCode(rawValue: fields[6])
    academy = fields[7]
    zone = HolidayZone(rawValue: fields[8])
    coordinates = Coordinates(latitudeText: fields[9], longitudeText: fields[10])
  }
}
