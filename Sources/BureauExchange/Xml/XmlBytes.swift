internal import BureauDomain

/// The bytes of an XML file, as UTF-8 whatever its encoding, with the line they stand on.
struct XmlBytes: Sendable {
  let encoding: TextEncoding
  /// Whether the file begins with a byte order mark.
  let hasMark: Bool
  private(set) var line = 1
  /// How many bytes of the file were read so far.
  private(set) var bytesRead: Int

  private var source: any ByteSource
  private var transcoder: Utf16Transcoder?
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// Finds the encoding from the mark or the declaration; without either it is UTF-8 (XML 1.0,
  /// § 4.3.3). A file saved again as UTF-8 whose declaration still says ISO-8859 is read as what it
  /// is: accents that make sound UTF-8 are nothing else.
  init(_ source: any ByteSource) throws(ExchangeError) {
    var source = source
    var sample: [UInt8] = []
    while sample.count < Self.sampleSize {
      let piece = try source.next()
      guard !piece.isEmpty else { break }
      sample += piece
    }
    if let kind = ForeignFile.kind(of: sample) { throw .notText(kind) }
    guard !sample.isEmpty else { throw .empty }
    let (detected, markLength) = TextEncoding.detect(sample)
    hasMark = markLength > 0
    switch detected {
    case .utf16LittleEndian, .utf16BigEndian:
      encoding = detected
      transcoder = Utf16Transcoder(isBigEndian: detected == .utf16BigEndian)
    case .utf8, .windows1252, .latin9:
      let named = hasMark ? detected : try Self.declared(in: sample)
      if named != .utf8 {
        try Self.readToAccent(&sample, from: &source)
      }
      encoding = named != .utf8 && Self.isUtf8(sample) ? .utf8 : named
    }
    bytesRead = sample.count
    self.source = source
    buffer = utf8(sample[markLength...])
  }

  /// The next byte, which stays; nil at the end.
  mutating func peek() throws(ExchangeError) -> UInt8? {
    while position == buffer.count {
      guard try refill() else { return nil }
    }
    return buffer[position]
  }

  /// Takes the next byte; nil at the end.
  mutating func next() throws(ExchangeError) -> UInt8? {
    guard let byte = try peek() else { return nil }
    position += 1
    if byte == CsvSign.lineFeed { line += 1 }
    return byte
  }

  private static let sampleSize = 4096
  private static let accentLimit = 1 << 20

  /// Reads on until the first accent stands whole in the sample; a list without accents is the same
  /// in every encoding.
  private static func readToAccent(
    _ sample: inout [UInt8], from source: inout any ByteSource
  ) throws(ExchangeError) {
    var looked = 0
    while sample.count < accentLimit {
      let accent = sample[looked...].firstIndex { $0 >= 0x80 }
      if let accent, sample.count - accent >= longestSign { return }
      looked = accent ?? sample.count
      let piece = try source.next()
      guard !piece.isEmpty else { return }
      sample += piece
    }
  }

  /// Whether a sample has accents and they are sound UTF-8; its last sign may be cut.
  private static func isUtf8(_ sample: [UInt8]) -> Bool {
    (0..<longestSign).contains {
      let whole = sample.dropLast($0)
      return whole.contains { $0 >= 0x80 } && String(validating: whole, as: UTF8.self) != nil
    }
  }

  /// The bytes of the longest sign in UTF-8.
  private static let longestSign = 4

  private mutating func refill() throws(ExchangeError) -> Bool {
    guard !isAtEnd else { return false }
    let piece = try source.next()
    bytesRead += piece.count
    position = 0
    if piece.isEmpty {
      isAtEnd = true
      buffer = transcoder?.finish() ?? []
    } else {
      buffer = utf8(piece[...])
    }
    return true
  }

  private mutating func utf8(_ piece: ArraySlice<UInt8>) -> [UInt8] {
    if let bytes = transcoder?.transcode(piece) { return bytes }
    return encoding == .utf8 ? Array(piece) : Array(encoding.text(piece).utf8)
  }

  /// The encoding the XML declaration names.
  private static func declared(in sample: [UInt8]) throws(ExchangeError) -> TextEncoding {
    let head = Windows1252.text(sample.prefix(200))
    guard head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
      let key = head[..<end.lowerBound].firstRange(of: "encoding")
    else { return .utf8 }
    let quoted = head[key.upperBound..<end.lowerBound].drop { $0 != "\"" && $0 != "'" }.dropFirst()
    let name = String(quoted.prefix { $0 != "\"" && $0 != "'" })
    switch name.lowercased() {
    case "utf-8", "us-ascii", "": return .utf8
    case "iso-8859-15": return .latin9
    case "iso-8859-1", "windows-1252": return .windows1252
    default: throw .xml(line: 1, .unknownEncoding(CleanText.line(name)))
    }
  }
}
