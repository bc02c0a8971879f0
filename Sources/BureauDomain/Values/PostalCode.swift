/// A French postal code (code postal): five digits.
public struct PostalCode: TextValue {
  /// The five digits.
  public let code: String

  /// Reads a postal code, tolerant of spaces.
  public init(parsing text: String) throws(ValueRefusal) {
    let digits = try IdentifierText.digits(of: text, named: "un code postal")
    guard digits.count != 4 else {
      throw ValueRefusal(
        "Il manque un chiffre au code postal : ajoutez le zéro du début s'il s'est perdu.")
    }
    guard digits.count == 5 else {
      throw ValueRefusal("Écrivez un code postal de cinq chiffres, par exemple 57000.")
    }
    guard digits != "00000", !digits.hasPrefix("99") else {
      throw ValueRefusal(
        "Le code postal \(digits) n'existe pas : vérifiez les deux premiers chiffres.")
    }
    code = digits
  }

  /// The five digits.
  public var rawValue: String { code }
}
