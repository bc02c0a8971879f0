/// Where bytes come from, a piece at a time.
public protocol ByteSource: Sendable {
  /// The next piece; empty at the end.
  mutating func next() throws(ExchangeError) -> [UInt8]
}

/// Bytes at hand, given out in pieces.
public struct MemoryBytes: ByteSource {
  private let bytes: [UInt8]
  private let pieceSize: Int
  private var position = 0

  public init(_ bytes: [UInt8], pieceSize: Int = 65_536) {
    self.bytes = bytes
    self.pieceSize = max(1, pieceSize)
  }

  public mutating func next() throws(ExchangeError) -> [UInt8] {
    let end = min(position + pieceSize, bytes.count)
    defer { position = end }
    return Array(bytes[position..<end])
  }
}
