/// Windows-1252, the « ANSI » of French spreadsheets, read as browsers read it (WHATWG Encoding):
/// the five bytes without a sign stand for the control of the same value, so that every byte has
/// one scalar and every such scalar its byte.
enum Windows1252 {
  /// The text of any bytes.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(scalar(of: byte)) }
    return String(scalars)
  }

  static func scalar(of byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? signs[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The byte of a scalar; nil when it has none.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if let index = signs.firstIndex(of: scalar) { return UInt8(0x80 + index) }
    guard scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) else { return nil }
    return UInt8(scalar.value)
  }

  /// The scalars of bytes 80 to 9F.
  private static let signs: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}
