import BureauDomain
import Testing

struct DistanceTests {
  @Test(arguments: [
    ("12", 12_000), ("12,3", 12_300), ("12.3 km", 12_300), ("12,345 KM", 12_345), ("800 m", 800),
    ("1 200 m", 1200), ("0", 0), ("1 234,5 km", 1_234_500),
  ])
  func `a distance is read in kilometres or metres`(text: String, metres: Int) throws {
    #expect(try Distance(parsing: text).metres == metres)
  }

  @Test(arguments: [
    ("", "Écrivez une distance, par exemple 12,3 km."),
    ("km", "Écrivez une distance, par exemple 12,3 km."),
    ("loin", "« loin » n'est pas une distance : écrivez des kilomètres, par exemple 12,3."),
    ("-3", "Une distance ne peut pas être négative : retirez le signe moins."),
    ("1,2345", "Une distance s'arrête au mètre : retirez des chiffres à la fin."),
    ("1,5 m", "Une distance s'arrête au mètre : retirez des chiffres à la fin."),
    ("9999999999", "Cette distance est trop longue : vérifiez les chiffres."),
  ])
  func `what is no distance is refused with its reason`(text: String, sentence: String) {
    #expect(refusal { () throws(ValueRefusal) in try Distance(parsing: text) } == sentence)
    #expect(isHelpful(sentence))
  }

  @Test(arguments: [
    (0, "0\u{A0}km"), (12_000, "12\u{A0}km"), (12_300, "12,3\u{A0}km"), (850, "0,85\u{A0}km"),
    (5, "0,005\u{A0}km"), (1_234_500, "1\u{202F}234,5\u{A0}km"),
  ])
  func `a distance is shown in kilometres`(metres: Int, shown: String) throws {
    #expect("\(Distance(metres: metres))" == shown)
    #expect(try Distance(parsing: shown).metres == metres)
  }

  @Test func `stages are added`() {
    #expect(Distance(metres: 300) + Distance(metres: 400) == Distance(metres: 700))
    #expect(Distance(metres: 300) - Distance(metres: 100) == Distance(metres: 200))
    #expect(Distance.zero < Distance(metres: 1))
  }

  @Test func `the road is estimated from the great circle`() throws {
    let metz = try #require(Coordinates(latitude: 49.1193, longitude: 6.1757))
    let nancy = try #require(Coordinates(latitude: 48.6921, longitude: 6.1844))
    let antipode = try #require(Coordinates(latitude: -49.1193, longitude: -173.8243))
    #expect(Distance.between(metz, metz) == .zero)
    #expect(Distance.between(metz, nancy) == Distance.between(nancy, metz))
    #expect(Distance.between(metz, nancy) == Distance(metres: 61_800))
    let half = Distance.between(metz, antipode).metres
    #expect((26_010_000...26_030_000).contains(half))
  }

  @Test func `a degree of latitude measures 111 km in a straight line`() throws {
    let south = try #require(Coordinates(latitude: 48, longitude: 2))
    let north = try #require(Coordinates(latitude: 49, longitude: 2))
    let line = Double(Distance.between(south, north).metres) / Distance.roadFactor
    #expect(abs(line - 111_195) < 100)
  }
}
