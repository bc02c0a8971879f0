/// What people put inside identifiers without meaning it.
enum IdentifierText {
  /// The text without spaces of any kind, dots, dashes and the apostrophe that spreadsheets put
  /// before a number to keep its zeros.
  static func compact(_ text: String) -> String {
    var scalars = text.unicodeScalars.filter { !isSeparator($0) }
    if let first = scalars.first, first == "'" || first == "\u{2019}" { scalars.removeFirst() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The digits of an identifier that has nothing else, or the refusal of its first stray sign.
  static func digits(of text: String, named name: String) throws(ValueRefusal) -> String {
    let compact = compact(text)
    guard let stray = compact.first(where: { !$0.isASCIIDigit }) else { return compact }
    throw ValueRefusal(
      "Le signe \(String(stray).quoted) n'a pas sa place dans \(name) : écrivez seulement les chiffres."
    )
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E, 0x2D, 0x2010...0x2015, 0x200B, 0xFEFF: true
    default: scalar.properties.isWhitespace
    }
  }
}
