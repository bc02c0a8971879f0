/// The number of an establishment in the SIRENE register (numéro SIRET, code de commerce
/// R. 123-221): the SIREN and five digits (NIC), under a Luhn key.
///
/// La Poste has more sites than its key allows for: its SIRETs pass by the Luhn key or by a digit
/// sum that is a multiple of five (INSEE, 2010).
public struct Siret: TextValue {
  /// The fourteen digits.
  public let digits: String

  /// Reads a SIRET, tolerant of spaces, dots, dashes and a leading apostrophe.
  public init(parsing text: String) throws(ValueRefusal) {
    let digits = try IdentifierText.digits(of: text, named: "un SIRET")
    guard !digits.isEmpty else { throw ValueRefusal("Écrivez le SIRET : quatorze chiffres.") }
    guard digits.count != Siren.length else {
      throw ValueRefusal("C'est un SIREN : pour le SIRET, ajoutez les cinq chiffres du NIC.")
    }
    guard digits.count == Self.length else {
      throw ValueRefusal(
        "Ce SIRET a \(Plural.count(digits.count, "chiffre")), il en faut quatorze : "
          + "vérifiez la saisie.")
    }
    guard digits.contains(where: { $0 != "0" }) else {
      throw ValueRefusal("Un SIRET n'est pas fait de zéros : laissez vide s'il n'est pas connu.")
    }
    guard Self.keyHolds(digits) else {
      throw ValueRefusal(
        "La clé de ce SIRET est fausse : un chiffre est mal recopié, comparez avec l'original.")
    }
    self.digits = digits
  }

  /// The legal unit.
  public var siren: Siren { Siren(of: self) }

  /// The five digits of the site within its legal unit (numéro interne de classement).
  public var nic: String { String(digits.dropFirst(Siren.length)) }

  /// The fourteen digits.
  public var rawValue: String { digits }

  /// « 123 456 782 00010 ».
  public var description: String { "\(siren) \(nic)" }

  /// The number of digits.
  static let length = 14

  private static func keyHolds(_ digits: String) -> Bool {
    let siren = String(digits.prefix(Siren.length))
    guard siren == Siren.laPoste else { return Luhn.holds(siren) && Luhn.holds(digits) }
    let sum = digits.utf8.reduce(0) { $0 + Int($1) - 0x30 }
    return Luhn.holds(digits) || sum.isMultiple(of: 5)
  }
}
