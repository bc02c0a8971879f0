/// A point on the Earth (WGS 84), in decimal degrees.
public struct Coordinates: Hashable, Sendable {
  /// Degrees north of the equator, −90 to 90.
  public let latitude: Double
  /// Degrees east of Greenwich, −180 to 180.
  public let longitude: Double

  /// A point; nil beyond the poles or the date line.
  public init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }
}

extension Coordinates: Codable, CustomStringConvertible {
  /// « 49,1193° N, 6,1757° E ».
  public var description: String {
    let northing = "\(Self.degrees(latitude)) \(latitude < 0 ? "S" : "N")"
    return "\(northing), \(Self.degrees(longitude)) \(longitude < 0 ? "O" : "E")"
  }

  /// Reads both degrees.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let latitude = try container.decode(Double.self, forKey: .latitude)
    let longitude = try container.decode(Double.self, forKey: .longitude)
    guard let point = Coordinates(latitude: latitude, longitude: longitude) else {
      throw DecodingError.dataCorruptedError(
        forKey: .latitude, in: container, debugDescription: "no point: \(latitude), \(longitude)")
    }
    self = point
  }

  private enum CodingKeys: String, CodingKey {
    case latitude, longitude
  }

  /// Four decimals: some ten metres.
  private static func degrees(_ value: Double) -> String {
    let units = Int((value.magnitude * 10_000).rounded())
    return "\(units / 10_000),\((units % 10_000).padded(to: 4))°"
  }
}
