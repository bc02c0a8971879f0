internal import BureauDomain

/// Numbers that look right and belong to nobody.
///
/// A firm of the demonstration is told from a real one by its SIREN, which is below 000 100 000:
/// INSEE's register has none so low (its smallest are above 000 199 000). Telephone numbers are of
/// the ranges the ARCEP keeps for works of fiction (plan national de numérotation, décision
/// n° 2018-0881 as amended), addresses of the domain `.example` (RFC 2606).
enum DemoNumbers {
  /// The first digits of every invented SIREN.
  static let sirenPrefix = "0000"

  /// The number of the first site of a firm; `index` is below 9,999.
  static func siret(_ index: Int) throws -> Siret {
    let siren = keyed(sirenPrefix + padded(index + 1))
    return try Siret(parsing: keyed(siren + "0001"))
  }

  static func switchboard(_ index: Int) throws -> Phone {
    try Phone(parsing: "035301" + padded(index * 47 % 10_000))
  }

  static func mobile(_ index: Int) throws -> Phone {
    try Phone(parsing: "063998" + padded(index * 31 % 10_000))
  }

  static func email(of person: String, at firm: String) throws -> Email {
    let words = [person, firm].map { Fold.words($0).joined(separator: "-") }
    return try Email(parsing: words[0].replacing("-", with: ".") + "@" + words[1] + ".example")
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The digits and the one that gives them a Luhn key.
  private static func keyed(_ digits: String) -> String {
    var sum = 0
    for (place, digit) in digits.utf8.reversed().enumerated() {
      let value = Int(digit) - 0x30
      let weighted = place.isMultiple(of: 2) ? 2 * value : value
      sum += weighted / 10 + weighted % 10
    }
    return digits + String((10 - sum % 10) % 10)
  }
}
