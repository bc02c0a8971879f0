public import BureauDomain

/// Values of the sample data from short texts; a slip of the pen stops the test that uses them.
extension TextValue {
  public init(sample text: String) {
    do { self = try Self(parsing: text) } catch { preconditionFailure("\(text): \(error)") }
  }
}

extension Day {
  /// Reads « 2026-11-24 ».
  public init(sample iso: String) {
    guard let day = Day(iso: iso) else { preconditionFailure(iso) }
    self = day
  }
}

extension Siret {
  /// The SIRET of an invented firm: the SIRENs from 001 200 000 on were never given. `seed` has up
  /// to four digits, `site` counts from 1.
  public init(sampleFirm seed: Int, site: Int = 1) {
    let siren = Siret.sampleKeyed("0012" + Siret.padded(seed, to: 4))
    self.init(sample: Siret.sampleKeyed(siren + Siret.padded(site, to: 4)))
  }

  /// The digits with the last one that makes a Luhn key.
  private static func sampleKeyed(_ digits: String) -> String {
    var sum = 0
    for (place, digit) in digits.utf8.reversed().enumerated() {
      let value = Int(digit) - 0x30
      sum += place.isMultiple(of: 2) ? 2 * value / 10 + 2 * value % 10 : value
    }
    return digits + String((10 - sum % 10) % 10)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
