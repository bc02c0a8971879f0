import BureauDomain
import Foundation
import Testing

struct CodingTests {
  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func read<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  private func expectSingleValue<Value: Codable & Equatable>(
    _ value: Value, _ expected: String
  ) throws {
    #expect(try json(value) == expected)
    #expect(try read(Value.self, expected) == value)
  }

  @Test func `each value is kept as one text or one number`() throws {
    try expectSingleValue(#require(Day(iso: "2026-11-24")), #""2026-11-24""#)
    try expectSingleValue(#require(SchoolYear("2026-27")), #""2026-2027""#)
    try expectSingleValue(ClockTime(parsing: "14h"), "840")
    try expectSingleValue(Instant(milliseconds: 12), "12")
    try expectSingleValue(Weekday.monday, "1")
    try expectSingleValue(Euro(cents: 1250), "1250")
    try expectSingleValue(Distance(metres: 800), "800")
    try expectSingleValue(Siren(parsing: "123456782"), #""123456782""#)
    try expectSingleValue(Siret(parsing: "12345678200010"), #""12345678200010""#)
    try expectSingleValue(Uai(parsing: "0951099d"), #""0951099D""#)
    try expectSingleValue(PostalCode(parsing: "57 000"), #""57000""#)
    try expectSingleValue(InseeCode(parsing: "2a004"), #""2A004""#)
    try expectSingleValue(NafCode(parsing: "4322a"), #""rev2:43.22A""#)
    try expectSingleValue(Phone(parsing: "+33 387123456"), #""0387123456""#)
    try expectSingleValue(Email(parsing: "a@B.fr"), #""a@b.fr""#)
  }

  @Test func `a point is kept as its two degrees`() throws {
    let point = try #require(Coordinates(latitude: 49.5, longitude: 6.25))
    #expect(try json(point) == #"{"latitude":49.5,"longitude":6.25}"#)
    #expect(try read(Coordinates.self, json(point)) == point)
  }

  @Test func `a damaged value is refused when read`() {
    #expect(throws: DecodingError.self) { try read(Day.self, #""2026-11-31""#) }
    #expect(throws: DecodingError.self) { try read(ClockTime.self, "1440") }
    #expect(throws: DecodingError.self) { try read(Siret.self, #""12345678200011""#) }
    #expect(throws: DecodingError.self) {
      try read(Coordinates.self, #"{"latitude":91,"longitude":0}"#)
    }
  }
}
