import BureauDomain

/// One company of the harness.
struct BenchLine {
  let name: String
  let town: String
  let postalCode: PostalCode?
  let phone: Phone?
  let contact: String

  init(_ line: String) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    precondition(fields.count == 6, "six fields are expected: \(line)")
    name = fields[0]
    town = fields[1]
    postalCode = PostalCode(rawValue: fields[2])
    phone = try? Phone(parsing: fields[4])
    contact = fields[5]
  }

  /// The SIRET of the line's number; those of the harness have no Luhn key.
  static func siret(_ number: Int) throws -> Siret {
    let digits = String(10_000_000 + number)
    return try Siret(parsing: keyed(keyed(digits) + "0001"))
  }

  private static func keyed(_ digits: String) -> String {
    var sum = 0
    for (place, digit) in digits.utf8.reversed().enumerated() {
      let value = Int(digit) - 0x30
      sum += place.isMultiple(of: 2) ? 2 * value / 10 + 2 * value % 10 : value
    }
    return digits + String((10 - sum % 10) % 10)
  }
}
