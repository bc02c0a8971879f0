/// Reads a delimited file record by record (RFC 4180, and what spreadsheets make of it).
///
/// Ours, because the ready-made readers hold the whole file and stop at its first fault: here
/// 100,000 rows pass through some hundred kilobytes, a damaged line costs itself only, and each
/// record knows its line. Encoding, delimiter and ends of line are found, not asked.
public struct CsvReader: Sendable {
  /// The longest record, in bytes; a longer one is a fault of quotation marks.
  public static let recordLimit = 1_048_576

  /// How the file is written.
  public let dialect: CsvDialect
  /// How many bytes of the file were read so far.
  public private(set) var bytesRead: Int

  private var source: any ByteSource
  private var transcoder: Utf16Transcoder?
  private var buffer: [UInt8]
  private var isAtEnd = false
  /// Where the next record begins in the buffer, and on which line.
  private var start = 0
  private var line = 1

  /// Reads the beginning of a file to find how it is written.
  public init(_ source: any ByteSource) throws(ExchangeError) {
    var source = source
    var sample: [UInt8] = []
    while sample.count < Self.sampleSize {
      let piece = try source.next()
      guard !piece.isEmpty else { break }
      sample += piece
    }
    if let kind = ForeignFile.kind(of: sample) { throw .notText(kind) }
    let (encoding, markLength) = TextEncoding.detect(sample)
    bytesRead = sample.count
    buffer = Array(sample.dropFirst(markLength))
    if encoding == .utf16LittleEndian || encoding == .utf16BigEndian {
      var transcoder = Utf16Transcoder(isBigEndian: encoding == .utf16BigEndian)
      buffer = transcoder.transcode(buffer)
      self.transcoder = transcoder
    }
    dialect = CsvDialect(
      encoding: encoding, delimiter: .detect(buffer), hasMark: markLength > 0,
      isDoublyEncoded: encoding == .utf8
        && Mojibake.isDoublyEncoded(String(decoding: buffer, as: UTF8.self)))
    self.source = source
  }

  /// The next record or damaged line; nil at the end. Empty lines are passed over.
  public mutating func next() throws(ExchangeError) -> CsvLine? {
    while true {
      var scan = CsvScan(delimiter: dialect.delimiter.rawValue, start: start, line: line)
      var outcome = scan.run(over: buffer, isAtEnd: isAtEnd)
      while outcome == .needsMore {
        let dropped = start
        try refill()
        scan.shift(by: dropped)
        outcome = scan.run(over: buffer, isAtEnd: isAtEnd)
      }
      switch outcome {
      case .needsMore, .end: return nil
      case .emptyLine:
        (start, line) = (scan.position, scan.line)
      case .record:
        let record = CsvRecord(
          line: line, content: scan.content, ends: scan.ends, dialect: dialect)
        (start, line) = (scan.position, scan.line)
        return .record(record)
      case .damaged(let reason):
        return .damaged(try skipLine(reason))
      }
    }
  }

  private static let sampleSize = 65_536

  /// Drops what was read and appends the next piece.
  private mutating func refill() throws(ExchangeError) {
    buffer.removeFirst(start)
    start = 0
    let piece = try source.next()
    bytesRead += piece.count
    if piece.isEmpty {
      isAtEnd = true
      buffer += transcoder?.finish() ?? []
    } else {
      buffer += transcoder?.transcode(piece) ?? piece
    }
  }

  /// Leaves out one line of the file: what follows it is read afresh.
  private mutating func skipLine(_ reason: CsvDamage.Reason) throws(ExchangeError) -> CsvDamage {
    let excerpt = dialect.encoding.text(buffer[start...].prefix(Self.excerptLength))
    let damage = CsvDamage(
      line: line, reason: reason,
      excerpt: excerpt.split(whereSeparator: \.isNewline).first.map(String.init) ?? "")
    while true {
      if let end = buffer[start...].firstIndex(where: CsvSign.endsLine) {
        start = end
        break
      }
      start = buffer.count
      if isAtEnd { return damage }
      try refill()
    }
    let isReturn = buffer[start] == CsvSign.carriageReturn
    start += 1
    if isReturn {
      if start == buffer.count && !isAtEnd { try refill() }
      if start < buffer.count && buffer[start] == CsvSign.lineFeed { start += 1 }
    }
    line += 1
    return damage
  }

  private static let excerptLength = 60
}
