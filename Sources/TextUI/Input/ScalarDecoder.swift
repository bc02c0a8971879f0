/// Turns UTF-8 bytes into scalars, one byte at a time.
///
/// A byte that cannot be right is dropped alone: the byte that shows the fault is read anew, so a
/// stray Latin-1 letter never costs the keys that follow it.
struct ScalarDecoder: Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  /// The smallest value the sequence may give: a shorter form existed below it.
  private var least: UInt32 = 0

  /// Whether the first bytes of a letter wait for the others.
  var isWaiting: Bool { missing > 0 }

  /// Takes the next byte; gives a scalar when one is complete.
  mutating func push(_ byte: UInt8) -> Unicode.Scalar? {
    if missing > 0, byte & 0xC0 == 0x80 {
      value = value << 6 | UInt32(byte & 0x3F)
      missing -= 1
      return missing == 0 && value >= least ? Unicode.Scalar(value) : nil
    }
    return start(byte)
  }

  /// Forgets the bytes of an unfinished letter.
  mutating func reset() { missing = 0 }

  private mutating func start(_ byte: UInt8) -> Unicode.Scalar? {
    missing = 0
    switch byte {
    case 0x00...0x7F: return Unicode.Scalar(byte)
    case 0xC2...0xDF: expect(1, from: byte & 0x1F, least: 0x80)
    case 0xE0...0xEF: expect(2, from: byte & 0x0F, least: 0x800)
    case 0xF0...0xF4: expect(3, from: byte & 0x07, least: 0x10000)
    default: break
    }
    return nil
  }

  private mutating func expect(_ count: Int, from bits: UInt8, least: UInt32) {
    value = UInt32(bits)
    missing = count
    self.least = least
  }
}
