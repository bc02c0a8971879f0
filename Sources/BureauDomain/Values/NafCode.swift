/// A code of activity (code APE) with the edition it belongs to: the same sign may mean another
/// trade in another edition.
public struct NafCode: TextValue {
  /// Two digits, a dot, two digits and a letter: « 43.22A ».
  public let code: String
  /// The edition.
  public let revision: NafRevision

  /// Reads a code with or without its dot.
  public init(parsing text: String, revision: NafRevision) throws(ValueRefusal) {
    let signs = IdentifierText.compact(text).uppercased()
    let digits = signs.prefix(4)
    guard signs.count == 5, digits.isASCIIDigits, let letter = signs.last,
      letter.isASCII, letter.isLetter
    else {
      throw ValueRefusal(
        "Écrivez un code NAF de quatre chiffres et une lettre, par exemple 43.22A.")
    }
    code = "\(digits.prefix(2)).\(digits.suffix(2))\(letter)"
    self.revision = revision
  }

  /// Reads « naf2025:43.22A »; a code that names no edition is of NAF rév. 2.
  public init(parsing text: String) throws(ValueRefusal) {
    guard let colon = text.firstIndex(of: ":") else {
      try self.init(parsing: text, revision: .rev2)
      return
    }
    guard let revision = NafRevision(rawValue: String(text[..<colon])) else {
      let editions = ListJoin.or(NafRevision.allCases.map(\.rawValue))
      throw ValueRefusal(
        "\(text[..<colon].quoted) n'est pas une édition de la NAF : écrivez \(editions).")
    }
    try self.init(parsing: String(text[text.index(after: colon)...]), revision: revision)
  }

  /// The edition and the code: « rev2:43.22A ».
  public var rawValue: String { "\(revision.rawValue):\(code)" }

  /// The code alone: « 43.22A ».
  public var description: String { code }
}
