/// A place on the way of a round.
public struct RoundPlace: Hashable, Sendable {
  /// « Garage Moreau & Fils », « lycée », « domicile ».
  public var name: String
  public var commune: InseeCode?
  public var town: String
  public var coordinates: Coordinates?
  public var isSchool: Bool

  public init(
    name: String, commune: InseeCode?, town: String, coordinates: Coordinates? = nil,
    isSchool: Bool = false
  ) {
    self.name = name
    self.commune = commune
    self.town = town
    self.coordinates = coordinates
    self.isSchool = isSchool
  }
}
