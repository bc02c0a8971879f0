/// A ZIP container whose entries are stored as they are (PKWARE APPNOTE 6.3, methods « stored »):
/// what an OpenDocument file needs, and no more.
struct ZipArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds an entry; its name is ASCII.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = UInt32(body.count)
    let head =
      Self.bytes(Self.version) + Self.bytes(UInt16(0)) + Self.bytes(UInt16(0)) + Self.noTime
      + Self.bytes(Crc32.of(content)) + Self.bytes(UInt32(content.count))
      + Self.bytes(UInt32(content.count)) + Self.bytes(UInt16(name.utf8.count))
      + Self.bytes(UInt16(0))
    body += Self.bytes(Self.localMark) + head + Array(name.utf8) + content
    directory +=
      Self.bytes(Self.centralMark) + Self.bytes(Self.version) + head + Self.bytes(UInt16(0))
      + Self.bytes(UInt16(0)) + Self.bytes(UInt16(0)) + Self.bytes(UInt32(0))
      + Self.bytes(offset) + Array(name.utf8)
    count += 1
  }

  /// The whole file.
  var bytes: [UInt8] {
    body + directory + Self.bytes(Self.endMark) + Self.bytes(UInt16(0)) + Self.bytes(UInt16(0))
      + Self.bytes(count) + Self.bytes(count) + Self.bytes(UInt32(directory.count))
      + Self.bytes(UInt32(body.count)) + Self.bytes(UInt16(0))
  }

  private static let localMark: UInt32 = 0x0403_4B50
  private static let centralMark: UInt32 = 0x0201_4B50
  private static let endMark: UInt32 = 0x0605_4B50
  /// 2.0, for folders in names.
  private static let version: UInt16 = 20
  /// 00:00 on 1 January 1980, the beginning of its calendar: the same document gives the same file.
  private static let noTime = bytes(UInt16(0)) + bytes(UInt16(0x21))

  private static func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }
}
