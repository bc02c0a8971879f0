/// The number of a school (unité administrative immatriculée): seven digits and a key letter.
public struct Uai: TextValue {
  /// The seven digits and the letter.
  public let code: String

  /// Reads a UAI number, tolerant of spaces, dots, dashes and case.
  public init(parsing text: String) throws(ValueRefusal) {
    let code = IdentifierText.compact(text).uppercased()
    guard !code.isEmpty else {
      throw ValueRefusal("Écrivez le numéro UAI : sept chiffres et une lettre.")
    }
    let digits = code.prefix(Self.digitCount)
    guard code.count == Self.digitCount + 1, digits.isASCIIDigits, let number = Int(digits) else {
      throw ValueRefusal(
        "\(code.quoted) n'est pas un numéro UAI : écrivez sept chiffres et une lettre.")
    }
    guard Self.isPrefix(number / 10_000) else {
      throw ValueRefusal(
        "Aucun département ne commence par \(code.prefix(3)) : vérifiez le début du numéro UAI.")
    }
    let key = Self.alphabet[number % Self.alphabet.count]
    guard code.last == key else {
      throw ValueRefusal(
        "La lettre de \(code) devrait être \(key) : vérifiez les chiffres et la lettre.")
    }
    self.code = code
  }

  /// The seven digits and the letter.
  public var rawValue: String { code }

  private static let digitCount = 7

  /// The alphabet without I, O and Q; the key letter stands at the number modulo 23.
  private static let alphabet = Array("ABCDEFGHJKLMNPRSTUVWXYZ")

  /// Départements 001 to 095, the two of Corse (620, 720), overseas (97x, 98x).
  private static func isPrefix(_ prefix: Int) -> Bool {
    switch prefix {
    case 1...95, 620, 720, 970...989: true
    default: false
    }
  }
}
