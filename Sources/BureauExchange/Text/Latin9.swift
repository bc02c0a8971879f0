/// ISO-8859-15: Latin-1 with the eight signs French and its neighbours were missing.
enum Latin9 {
  /// The text of any bytes.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(signs[byte] ?? Unicode.Scalar(byte)) }
    return String(scalars)
  }

  /// Where it departs from Latin-1.
  private static let signs: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]
}
