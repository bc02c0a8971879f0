import BureauDomain
import Testing

@testable import BureauExchange

struct SiretReadingTests {
  @Test(arguments: [
    "35600000024249", "356 000 000 24249", "356\u{A0}000\u{A0}000\u{202F}24249",
    "356.000.000.24249", "356-000-000-24249", "'35600000024249", "’35600000024249",
    "35600000024249,00", "35600000024249.0", " 35600000024249 ",
  ])
  func `what a spreadsheet adds is taken off`(text: String) throws {
    #expect(SiretReading(text) == .sound(try Siret(parsing: "35600000024249")))
  }

  @Test(arguments: ["1937867800015", "1937867800015,00"]) func `lost zeros are put back`(
    text: String
  ) throws {
    #expect(SiretReading(text) == .padded(try Siret(parsing: "01937867800015")))
  }

  @Test(arguments: ["", "   ", "'", "\u{A0}"]) func `an empty cell is no SIRET`(text: String) {
    #expect(SiretReading(text) == .absent)
  }

  @Test(arguments: [
    ("3,88252E+13", ImportCode.siretScientific), ("3.88252E+13", .siretScientific),
    ("4E13", .siretScientific), ("1937867800016", .siretLength), ("123", .siretLength),
    ("356000000242490", .siretLength), ("35600000024248", .siretKey), ("inconnu", .siretLength),
    ("ABCDEFGHIJKLMN", .siretKey),
  ])
  func `a wrong SIRET is refused by its reason`(text: String, code: ImportCode) {
    #expect(SiretReading(text) == .refused(code))
  }
}
