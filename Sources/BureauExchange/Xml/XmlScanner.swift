/// The words of XML: names, blanks, text with its entities. Each is bounded.
struct XmlScanner: Sendable {
  var bytes: XmlBytes

  init(_ bytes: XmlBytes) { self.bytes = bytes }

  /// A fault at the line reading has come to.
  func fault(_ fault: XmlFault) -> ExchangeError { .xml(line: bytes.line, fault) }

  /// Text up to a sign, which stays, or to the end of the file; its entities are resolved.
  mutating func content(
    until isEnd: (UInt8) -> Bool
  ) throws(ExchangeError) -> String {
    var taken: [UInt8] = []
    while let byte = try bytes.peek(), !isEnd(byte) {
      guard byte != XmlSign.less else { throw fault(.unexpected) }
      guard taken.count < XmlReader.textLimit else { throw fault(.beyondLimits) }
      _ = try bytes.next()
      if byte == XmlSign.ampersand {
        taken += try entity()
      } else {
        taken.append(byte)
      }
    }
    return TextEncoding.utf8.text(taken[...])
  }

  /// The bytes of an entity, after its « & ».
  private mutating func entity() throws(ExchangeError) -> [UInt8] {
    var taken: [UInt8] = []
    while let byte = try bytes.next(), byte != XmlSign.semicolon {
      taken.append(byte)
      guard taken.count < 12, byte != XmlSign.less else { break }
    }
    let name = String(decoding: taken, as: UTF8.self)
    switch name {
    case "amp": return [XmlSign.ampersand]
    case "lt": return [XmlSign.less]
    case "gt": return [XmlSign.greater]
    case "quot": return [UInt8(ascii: "\"")]
    case "apos": return [UInt8(ascii: "'")]
    default: break
    }
    guard let scalar = Self.scalar(named: name) else {
      throw fault(.unknownEntity(TextEncoding.utf8.text(taken[...])))
    }
    return Array(String(Character(scalar)).utf8)
  }

  /// « #233 », « #xE9 ».
  private static func scalar(named name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return value.flatMap(Unicode.Scalar.init)
  }

  /// Passes over everything as far as a mark, and the mark; keeps nothing of it.
  mutating func skip(past mark: [UInt8]) throws(ExchangeError) {
    var tail: [UInt8] = []
    while tail != mark {
      guard let byte = try bytes.next() else { throw fault(.truncated) }
      if tail.count == mark.count { tail.removeFirst() }
      tail.append(byte)
    }
  }

  /// The text as far as a mark, without it.
  mutating func takeUntil(_ mark: [UInt8]) throws(ExchangeError) -> String {
    var taken: [UInt8] = []
    while !taken.suffix(mark.count).elementsEqual(mark) {
      guard taken.count < XmlReader.textLimit else { throw fault(.beyondLimits) }
      guard let byte = try bytes.next() else { throw fault(.truncated) }
      taken.append(byte)
    }
    return TextEncoding.utf8.text(taken.dropLast(mark.count))
  }

  /// Whether there was any.
  mutating func skipSpaces() throws(ExchangeError) -> Bool {
    var hasAny = false
    while let byte = try bytes.peek() {
      guard byte == 0x20 || (0x09...0x0D).contains(byte) else { return hasAny }
      _ = try bytes.next()
      hasAny = true
    }
    throw fault(.truncated)
  }

  /// A name: letters, digits, and the signs XML allows in one.
  mutating func takeName() throws(ExchangeError) -> String {
    var taken: [UInt8] = []
    while let byte = try bytes.peek(), Self.isNameByte(byte, isFirst: taken.isEmpty) {
      guard taken.count < Self.nameLimit else { throw fault(.beyondLimits) }
      taken.append(byte)
      _ = try bytes.next()
    }
    guard try bytes.peek() != nil else { throw fault(.truncated) }
    guard !taken.isEmpty else { throw fault(.unexpected) }
    return TextEncoding.utf8.text(taken[...])
  }

  private static let nameLimit = 128

  private static func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x80..., UInt8(ascii: "_"), UInt8(ascii: ":"): true
    case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."): !isFirst
    default: false
    }
  }
}
