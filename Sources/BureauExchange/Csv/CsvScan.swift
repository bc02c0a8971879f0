/// The scan of one record over a buffer that may have to grow: keeps its place when it must wait
/// for more bytes, so that where the file was cut into pieces never shows.
struct CsvScan {
  enum Outcome: Equatable {
    case record
    case emptyLine
    case damaged(CsvDamage.Reason)
    case needsMore
    case end
  }

  private enum Place {
    case fieldStart
    case plain
    case quoted
    /// After a quotation mark within quotes: the end of the field, or half of a doubled mark.
    case quoteInQuoted
    /// After a carriage return that ended the record: a line feed still belongs to it.
    case afterReturn
  }

  /// Where the scan stands in the buffer, and on which line.
  private(set) var position: Int
  private(set) var line: Int
  /// The bytes of the fields, quotation marks taken off, end to end.
  private(set) var content: [UInt8] = []
  /// Where each field ends in the content.
  private(set) var ends: [Int] = []

  private let delimiter: UInt8
  private let firstLine: Int
  private var length = 0
  private var place = Place.fieldStart
  private var hasQuotes = false
  private var isAfterReturnInQuotes = false

  init(delimiter: UInt8, start: Int, line: Int) {
    self.delimiter = delimiter
    position = start
    self.line = line
    firstLine = line
  }

  /// The buffer lost its first bytes.
  mutating func shift(by count: Int) { position -= count }

  /// Goes on to the end of the record or of the buffer.
  mutating func run(over buffer: [UInt8], isAtEnd: Bool) -> Outcome {
    while position < buffer.count {
      let byte = buffer[position]
      if place == .afterReturn {
        if byte == CsvSign.lineFeed { position += 1 }
        return finished()
      }
      guard length < CsvReader.recordLimit else { return .damaged(.tooLong) }
      position += 1
      length += 1
      switch place {
      case .fieldStart, .plain:
        if let outcome = takePlain(byte) { return outcome }
      case .quoted:
        takeQuoted(byte)
      case .quoteInQuoted:
        if let outcome = takeAfterQuote(byte) { return outcome }
      case .afterReturn:
        return finished()
      }
    }
    guard isAtEnd else { return .needsMore }
    switch place {
    case .afterReturn: return finished()
    case .quoted: return .damaged(.unclosedQuote)
    case .fieldStart where length == 0: return .end
    case .fieldStart, .plain, .quoteInQuoted:
      ends.append(content.count)
      return finished()
    }
  }

  private mutating func takePlain(_ byte: UInt8) -> Outcome? {
    switch byte {
    case CsvSign.quote where place == .fieldStart:
      place = .quoted
      hasQuotes = true
    case delimiter:
      endField()
    case CsvSign.lineFeed, CsvSign.carriageReturn:
      return endRecord(byte)
    default:
      place = .plain
      content.append(byte)
    }
    return nil
  }

  private mutating func takeQuoted(_ byte: UInt8) {
    guard byte != CsvSign.quote else {
      place = .quoteInQuoted
      return
    }
    if byte == CsvSign.carriageReturn || (byte == CsvSign.lineFeed && !isAfterReturnInQuotes) {
      line += 1
    }
    isAfterReturnInQuotes = byte == CsvSign.carriageReturn
    content.append(byte)
  }

  private mutating func takeAfterQuote(_ byte: UInt8) -> Outcome? {
    isAfterReturnInQuotes = false
    switch byte {
    case CsvSign.quote:
      place = .quoted
      content.append(byte)
    case delimiter:
      endField()
    case CsvSign.lineFeed, CsvSign.carriageReturn:
      return endRecord(byte)
    default:
      // A mark that closes nothing: on one line it is taken as it stands; over several, the
      // opening one was the fault and had swallowed the lines that follow.
      guard line == firstLine else { return .damaged(.unclosedQuote) }
      place = .plain
      content.append(byte)
    }
    return nil
  }

  private mutating func endField() {
    ends.append(content.count)
    place = .fieldStart
  }

  private mutating func endRecord(_ byte: UInt8) -> Outcome? {
    ends.append(content.count)
    line += 1
    guard byte == CsvSign.carriageReturn else { return finished() }
    place = .afterReturn
    return nil
  }

  private func finished() -> Outcome {
    ends.count == 1 && content.isEmpty && !hasQuotes ? .emptyLine : .record
  }
}
