import BureauDomain
import Testing

struct CoordinatesTests {
  @Test(arguments: [
    (90.0, 180.0, true), (-90, -180, true), (90.1, 0, false), (0, 180.1, false),
    (.nan, 0, false), (0, .infinity, false),
  ])
  func `only points of the Earth exist`(latitude: Double, longitude: Double, exists: Bool) {
    #expect((Coordinates(latitude: latitude, longitude: longitude) != nil) == exists)
  }

  @Test(arguments: [
    (49.1193, 6.1757, "49,1193° N, 6,1757° E"), (-20.9, -61.05, "20,9000° S, 61,0500° O"),
    (0, 0, "0,0000° N, 0,0000° E"),
  ])
  func `a point is shown in degrees`(latitude: Double, longitude: Double, shown: String) throws {
    let point = try #require(Coordinates(latitude: latitude, longitude: longitude))
    #expect("\(point)" == shown)
  }
}
