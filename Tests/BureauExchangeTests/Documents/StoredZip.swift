import Testing

@testable import BureauExchange

/// Reads an archive of stored entries back from its directory, and checks all it says.
enum StoredZip {
  struct Entry {
    let name: String
    let bytes: [UInt8]
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  static func entries(of file: [UInt8]) throws -> [Entry] {
    let end = file.count - 22
    try #require(number(file, end, 4) == 0x0605_4B50)
    let count = number(file, end + 10, 2)
    var at = number(file, end + 16, 4)
    try #require(number(file, end + 12, 4) == end - at)
    return try (0..<count).map { _ in
      try #require(number(file, at, 4) == 0x0201_4B50)
      let (sum, size) = (number(file, at + 16, 4), number(file, at + 20, 4))
      let (nameSize, offset) = (number(file, at + 28, 2), number(file, at + 42, 4))
      let name = String(decoding: file[at + 46..<at + 46 + nameSize], as: UTF8.self)
      try #require(number(file, offset, 4) == 0x0403_4B50)
      try #require(number(file, offset + 8, 2) == 0 && number(file, offset + 28, 2) == 0)
      let start = offset + 30 + nameSize
      try #require(file[offset + 30..<start].elementsEqual(name.utf8))
      let bytes = Array(file[start..<start + size])
      try #require(Crc32.of(bytes) == UInt32(sum))
      at += 46 + nameSize
      return Entry(name: name, bytes: bytes)
    }
  }

  private static func number(_ bytes: [UInt8], _ at: Int, _ size: Int) -> Int {
    (0..<size).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }
}
