/// Turns UTF-16 that comes in pieces into UTF-8; halves of a sign wait for the next piece.
struct Utf16Transcoder {
  private let isBigEndian: Bool
  private var pendingByte: UInt8?
  private var pendingHigh: UInt16?

  init(isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
  }

  /// The UTF-8 of the bytes so far; a lone surrogate becomes U+FFFD.
  mutating func transcode(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      guard let first = pendingByte else {
        pendingByte = byte
        continue
      }
      pendingByte = nil
      let (high, low) = isBigEndian ? (first, byte) : (byte, first)
      append(UInt16(high) << 8 | UInt16(low), to: &result)
    }
    return result
  }

  /// What waits at the end of the file: half a sign is none.
  mutating func finish() -> [UInt8] {
    defer { (pendingByte, pendingHigh) = (nil, nil) }
    return pendingByte == nil && pendingHigh == nil ? [] : Self.replacement
  }

  private static let replacement = Array("\u{FFFD}".utf8)

  private mutating func append(_ unit: UInt16, to result: inout [UInt8]) {
    if let high = pendingHigh {
      pendingHigh = nil
      if UTF16.isTrailSurrogate(unit) {
        let offset = (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
        append(Unicode.Scalar(0x10000 + offset), to: &result)
        return
      }
      result += Self.replacement
    }
    if UTF16.isLeadSurrogate(unit) {
      pendingHigh = unit
    } else {
      append(Unicode.Scalar(unit), to: &result)
    }
  }

  private func append(_ scalar: Unicode.Scalar?, to result: inout [UInt8]) {
    guard let scalar else {
      result += Self.replacement
      return
    }
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
