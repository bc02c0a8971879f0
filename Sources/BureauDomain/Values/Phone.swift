/// A telephone number: French (ten digits, or a short number of four), or foreign (ITU-T E.164).
public struct Phone: TextValue {
  /// « 0387123456 », « 3631 », or for a foreign number « +35226123456 ».
  public let digits: String

  /// Reads a number, tolerant of spaces, dots, dashes, slashes, brackets, +33, 0033 and (0).
  public init(parsing text: String) throws(ValueRefusal) {
    let signs = IdentifierText.compact(text).replacing("(0)", with: "")
      .filter { !"()/_".contains($0) }
    guard !signs.isEmpty else {
      throw ValueRefusal("Écrivez un numéro de téléphone, par exemple 03 87 12 34 56.")
    }
    let international = signs.hasPrefix("00") ? "+" + signs.dropFirst(2) : signs
    let number = international.hasPrefix("+") ? international.dropFirst() : international[...]
    guard number.isASCIIDigits else {
      throw ValueRefusal("Gardez les chiffres du téléphone seuls, par exemple 03 87 12 34 56.")
    }
    if international.hasPrefix(Self.frenchPrefix) {
      let national = international.dropFirst(Self.frenchPrefix.count)
      digits = try Self.french(national.hasPrefix("0") ? national : "0" + national)
    } else if international.hasPrefix("+") {
      digits = try Self.foreign(number)
    } else {
      digits = try Self.french(number)
    }
  }

  /// The canonical digits.
  public var rawValue: String { digits }

  /// « 03 87 12 34 56 », « 36 31 » or « +352 26 12 34 56 ».
  public var description: String {
    guard digits.hasPrefix("+") else { return DigitGroups.joined(digits, by: 2) }
    let code = CallingCode.prefix(of: digits.dropFirst())
    let rest = digits.dropFirst(1 + code.count)
    return "+\(code) \(DigitGroups.joined(rest, by: 2))"
  }

  private static let frenchPrefix = "+33"

  private static func french(_ number: some StringProtocol) throws(ValueRefusal) -> String {
    let isShort = number.count == 4 && (number.hasPrefix("3") || number.hasPrefix("10"))
    let isLong = number.count == 10 && number.hasPrefix("0") && !number.hasPrefix("00")
    guard isShort || isLong else {
      throw ValueRefusal(
        "Ce téléphone a \(Plural.count(number.count, "chiffre")) : "
          + "écrivez-en dix, dont le zéro du début, ou + et l'indicatif du pays.")
    }
    return String(number)
  }

  /// E.164 allows fifteen digits at most; none begins with 0.
  private static func foreign(_ number: Substring) throws(ValueRefusal) -> String {
    guard (7...15).contains(number.count), !number.hasPrefix("0") else {
      throw ValueRefusal(
        "Ce numéro étranger est incomplet ou trop long : écrivez +, l'indicatif et 7 à 15 chiffres."
      )
    }
    return "+" + number
  }
}
