/// Makes UUIDs of version 7 (RFC 9562 §5.7, with the 12-bit counter of §6.2 method 1): in order
/// of creation, even within one millisecond or when the clock steps back.
struct IdentifierSequence: Sendable {
  private static let counterBits: UInt64 = 12
  private static let counterLimit: UInt64 = 1 << counterBits
  private static let millisecondMask: UInt64 = (1 << 48) - 1

  private var millisecond: UInt64 = 0
  private var counter: UInt64 = 0

  /// The next identifier in canonical text form. Half of the counter's room is kept free at each
  /// new millisecond.
  mutating func next(millisecond now: UInt64, random: UInt64) -> String {
    if now > millisecond {
      millisecond = now & Self.millisecondMask
      counter = (random >> 53) % (Self.counterLimit / 2)
    } else {
      counter += 1
      if counter == Self.counterLimit {
        millisecond += 1
        counter = 0
      }
    }
    let high = millisecond << 16 | 0x7000 | counter
    let low = 0x8000_0000_0000_0000 | random & 0x3FFF_FFFF_FFFF_FFFF
    return Self.text(high, low)
  }

  private static func text(_ high: UInt64, _ low: UInt64) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 36) { buffer in
      var position = 0
      for index in 0..<32 {
        if [8, 12, 16, 20].contains(index) {
          buffer[position] = UInt8(ascii: "-")
          position += 1
        }
        let word = index < 16 ? high : low
        buffer[position] = digits[Int(word >> UInt64(60 - index % 16 * 4) & 0xF)]
        position += 1
      }
      return position
    }
  }
}
