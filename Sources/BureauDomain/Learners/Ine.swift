/// The national number of a learner (« identifiant national élève »): eleven letters and digits.
///
/// Kept for one purpose, to know a learner again from one import to the next when two bear the
/// same name; never shown in lists, never exported.
public struct Ine: TextValue {
  /// The eleven signs.
  public let code: String

  /// Reads an INE, tolerant of spaces and case.
  public init(parsing text: String) throws(ValueRefusal) {
    let code = IdentifierText.compact(text).uppercased()
    guard code.count == Self.length, code.allSatisfy(\.isASCIILetterOrDigit),
      code.contains(where: \.isASCIIDigit)
    else {
      throw ValueRefusal("Un INE a onze chiffres et lettres : vérifiez \(code.quoted).")
    }
    self.code = code
  }

  /// The eleven signs.
  public var rawValue: String { code }

  private static let length = 11
}
