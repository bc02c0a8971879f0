/// The key of SIREN and SIRET numbers (ISO/IEC 7812-1, annexe B).
enum Luhn {
  /// Whether the key of a number is right, from the right every second digit counted double.
  static func holds(_ digits: String) -> Bool {
    var sum = 0
    for (position, digit) in digits.utf8.reversed().enumerated() {
      let value = Int(digit) - 0x30
      let weighted = position.isMultiple(of: 2) ? value : 2 * value
      sum += weighted > 9 ? weighted - 9 : weighted
    }
    return sum.isMultiple(of: 10)
  }
}
