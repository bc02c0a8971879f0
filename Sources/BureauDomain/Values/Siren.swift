/// The number of a legal unit in the SIRENE register (numéro SIREN, code de commerce R. 123-221):
/// nine digits, the last being a Luhn key.
public struct Siren: TextValue {
  /// The nine digits.
  public let digits: String

  /// Reads a SIREN, tolerant of spaces, dots, dashes and a leading apostrophe.
  public init(parsing text: String) throws(ValueRefusal) {
    let digits = try IdentifierText.digits(of: text, named: "un SIREN")
    guard !digits.isEmpty else { throw ValueRefusal("Écrivez le SIREN : neuf chiffres.") }
    guard digits.count != Siret.length else {
      throw ValueRefusal("C'est un SIRET : pour le SIREN, gardez les neuf premiers chiffres.")
    }
    guard digits.count == Self.length else {
      throw ValueRefusal(
        "Ce SIREN a \(Plural.count(digits.count, "chiffre")), il en faut neuf : vérifiez la saisie."
      )
    }
    guard digits.contains(where: { $0 != "0" }) else {
      throw ValueRefusal("Un SIREN n'est pas fait de zéros : laissez vide s'il n'est pas connu.")
    }
    guard Luhn.holds(digits) else {
      throw ValueRefusal(
        "La clé de ce SIREN est fausse : un chiffre est mal recopié, comparez avec l'original.")
    }
    self.digits = digits
  }

  /// The SIREN of a SIRET, whose reading has checked it.
  init(of siret: Siret) {
    digits = String(siret.digits.prefix(Self.length))
  }

  /// The nine digits.
  public var rawValue: String { digits }

  /// « 123 456 782 ».
  public var description: String { DigitGroups.joined(digits, by: 3) }

  /// The number of digits.
  static let length = 9

  /// La Poste, the one legal unit whose SIRETs may break the Luhn key.
  static let laPoste = "356000000"
}
