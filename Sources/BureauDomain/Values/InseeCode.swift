/// The code of a commune in the code officiel géographique of INSEE, which is not its postal code:
/// five signs, digits but for 2A and 2B (Corse).
public struct InseeCode: TextValue {
  /// The five signs.
  public let code: String

  /// Reads a commune code, tolerant of spaces and case.
  public init(parsing text: String) throws(ValueRefusal) {
    let code = IdentifierText.compact(text).uppercased()
    let digits = code.hasPrefix("2A") || code.hasPrefix("2B") ? code.dropFirst(2) : code[...]
    guard code.count == 5, digits.isASCIIDigits, !code.hasPrefix("00") else {
      throw ValueRefusal(
        "Écrivez un code commune INSEE de cinq signes, par exemple 57463 ou 2A004.")
    }
    self.code = code
  }

  /// The five signs.
  public var rawValue: String { code }
}
