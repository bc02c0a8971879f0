import Glibc

extension Distance {
  /// How much longer a road is than the straight line: an estimate of the office, of the size found
  /// for car trips in France (F. Héran, « Des distances à vol d'oiseau aux distances réelles »,
  /// Flux n° 76-77, 2009). To be shown as an estimate.
  public static let roadFactor = 1.3

  /// The mean radius of the Earth in metres (IUGG).
  private static let earthRadius = 6_371_008.8

  /// The estimated road between two points: the great circle times the road factor, to the nearest
  /// hundred metres.
  public static func between(_ start: Coordinates, _ end: Coordinates) -> Distance {
    let road = greatCircle(start, end) * roadFactor
    return Distance(metres: 100 * Int((road / 100).rounded()))
  }

  /// The haversine formula, steady for close points.
  private static func greatCircle(_ start: Coordinates, _ end: Coordinates) -> Double {
    let radians = Double.pi / 180
    let northing = sin((end.latitude - start.latitude) * radians / 2)
    let easting = sin((end.longitude - start.longitude) * radians / 2)
    let parallels = cos(start.latitude * radians) * cos(end.latitude * radians)
    let haversine = northing * northing + parallels * easting * easting
    return 2 * earthRadius * asin(min(1, haversine.squareRoot()))
  }
}
