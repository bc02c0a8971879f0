/// A bracketed paste on its way in: bytes become clean text at once, so a huge one stays bounded.
struct PasteBuffer: Sendable {
  /// More than the longest note anybody writes; what exceeds it is left out.
  static let limit = 1 << 20
  static let endMarker: [UInt8] = Array("\u{1B}[201~".utf8)
  static let startMarker: [UInt8] = Array("\u{1B}[200~".utf8)

  private var text = ""
  private var decoder = ScalarDecoder()
  private var afterReturn = false

  /// The pasted text: line ends are `\n`, tabs spaces, controls gone, letters composed.
  var cleaned: String { Composition.compose(text) }

  mutating func append(_ byte: UInt8) {
    guard text.utf8.count < Self.limit, let scalar = decoder.push(byte) else { return }
    defer { afterReturn = scalar == "\r" }
    switch scalar {
    case "\n" where afterReturn: break
    case "\n", "\r": text.unicodeScalars.append("\n")
    case "\t": text.unicodeScalars.append(" ")
    case _ where SafeText.isHidden(scalar): break
    default: text.unicodeScalars.append(scalar)
    }
  }

  /// Whether an end marker just read was part of the pasted text: another one follows in the same
  /// read, and no new paste starts before it.
  static func goesOn(in rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest
    while let escape = rest.firstIndex(of: 0x1B) {
      rest = rest[escape...]
      if rest.starts(with: endMarker) { return true }
      if rest.starts(with: startMarker) { return false }
      rest = rest.dropFirst()
    }
    return false
  }
}
