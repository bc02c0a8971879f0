/// Writes the folded form of scalars into a buffer; one pass, no allocation of its own.
struct FoldWriter {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private var owesSpace = false

  init(buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  /// What was written so far.
  var text: String {
    String(decoding: UnsafeBufferPointer(rebasing: buffer[..<count]), as: UTF8.self)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: write(UInt8(truncatingIfNeeded: scalar.value))
    case 0x41...0x5A: write(UInt8(truncatingIfNeeded: scalar.value) + 0x20)
    case ..<0xA0: owesSpace = true
    case 0x300...0x36F: break
    default: appendLetter(scalar)
    }
  }

  private mutating func appendLetter(_ scalar: Unicode.Scalar) {
    switch LatinFold.entry(of: scalar) {
    case nil: appendForeign(scalar)
    case .nothing: break
    case .space: owesSpace = true
    case .letter(let letter): write(letter)
    case .letters(let first, let second):
      write(first)
      write(second)
    }
  }

  /// Other scripts keep their letters in lower case.
  private mutating func appendForeign(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .spacingMark:
      for byte in scalar.properties.lowercaseMapping.utf8 { write(byte) }
    case .nonspacingMark, .enclosingMark, .format: break
    default: owesSpace = true
    }
  }

  private mutating func write(_ byte: UInt8) {
    if owesSpace && count > 0 {
      buffer[count] = 0x20
      count += 1
    }
    owesSpace = false
    buffer[count] = byte
    count += 1
  }
}
