public import BureauDomain

/// A commune under one of its postal codes (code officiel géographique of INSEE).
public struct Commune: Hashable, Sendable {
  public let code: InseeCode
  /// nil for the few that have none of their own (Paris, Lyon and Marseille have one for each
  /// arrondissement).
  public let postalCode: PostalCode?
  public let name: String
  /// A point of the commune; nil where it is not known.
  public let coordinates: Coordinates?

  /// The columns code, postal code, name, latitude, longitude.
  init?(fields: [String]) {
    guard fields.count == 5, let code = InseeCode(rawValue: fields[0]) else { return nil }
    self.code = code
    postalCode = PostalCode(rawValue: fields[1])
    name = fields[2]
    coordinates = Coordinates(latitudeText: fields[3], longitudeText: fields[4])
  }
}
