/// Reads an XML file event by event.
///
/// Ours, and on purpose less than XML: no document type, hence no external file and no entity that
/// expands, names, texts and depth bounded, so that a file of any size costs some kilobytes. It is
/// a value that an import may hold between two steps, which a C parser with callbacks is not; the
/// one of Foundation does not link into a static program.
public struct XmlReader: Sendable {
  /// The deepest nesting; SIECLE has six levels.
  public static let depthLimit = 32
  /// The longest text, in bytes.
  public static let textLimit = 65_536

  private var scanner: XmlScanner
  private var open: [String] = []
  private var hasRoot = false
  /// The end of an element without content, told after its start.
  private var pendingEnd: String?

  /// Finds how the file is written.
  public init(_ source: any ByteSource) throws(ExchangeError) {
    scanner = XmlScanner(try XmlBytes(source))
  }

  /// The line of the file reading has come to, from 1.
  public var line: Int { scanner.bytes.line }

  /// How many bytes of the file were read so far.
  public var bytesRead: Int { scanner.bytes.bytesRead }

  /// How the file is encoded.
  public var encoding: TextEncoding { scanner.bytes.encoding }

  /// Whether the file begins with a byte order mark.
  public var hasMark: Bool { scanner.bytes.hasMark }

  /// The next event; nil after the end of the outermost element.
  public mutating func next() throws(ExchangeError) -> XmlEvent? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name: name)
    }
    while let byte = try scanner.bytes.peek() {
      if byte == XmlSign.less {
        if let event = try markup() { return event }
      } else if let event = try text() {
        return event
      }
    }
    guard hasRoot, open.isEmpty else { throw fault(.truncated) }
    return nil
  }

  private func fault(_ fault: XmlFault) -> ExchangeError { scanner.fault(fault) }
}

extension XmlReader {
  /// What begins with « < »; nil for a comment or an instruction.
  private mutating func markup() throws(ExchangeError) -> XmlEvent? {
    _ = try scanner.bytes.next()
    switch try scanner.bytes.peek() {
    case XmlSign.slash:
      _ = try scanner.bytes.next()
      return try endTag()
    case XmlSign.question:
      try scanner.skip(past: Array("?>".utf8))
      return nil
    case XmlSign.exclamation:
      _ = try scanner.bytes.next()
      return try declaration()
    default:
      return try startTag()
    }
  }

  /// A comment, or text marked as such (CDATA); a document type is refused.
  private mutating func declaration() throws(ExchangeError) -> XmlEvent? {
    switch try scanner.bytes.peek() {
    case XmlSign.dash:
      _ = try scanner.bytes.next()
      guard try scanner.bytes.next() == XmlSign.dash else { throw fault(.unexpected) }
      try scanner.skip(past: Array("-->".utf8))
      return nil
    case XmlSign.bracket:
      for expected in "[CDATA[".utf8 {
        guard try scanner.bytes.next() == expected else { throw fault(.unexpected) }
      }
      guard !open.isEmpty else { throw fault(.unexpected) }
      return .text(try scanner.takeUntil(Array("]]>".utf8)))
    default: throw fault(.documentType)
    }
  }

  private mutating func startTag() throws(ExchangeError) -> XmlEvent {
    guard !(hasRoot && open.isEmpty) else { throw fault(.unexpected) }
    guard open.count < Self.depthLimit else { throw fault(.beyondLimits) }
    let name = try scanner.takeName()
    hasRoot = true
    var attributes: [String: String] = [:]
    while true {
      let hadSpace = try scanner.skipSpaces()
      switch try scanner.bytes.peek() {
      case XmlSign.greater:
        _ = try scanner.bytes.next()
        open.append(name)
        return .start(name: name, attributes: attributes)
      case XmlSign.slash:
        _ = try scanner.bytes.next()
        guard try scanner.bytes.next() == XmlSign.greater else { throw fault(.unexpected) }
        pendingEnd = name
        return .start(name: name, attributes: attributes)
      default:
        guard hadSpace, attributes.count < Self.attributeLimit else { throw fault(.unexpected) }
        let (key, value) = try attribute()
        guard attributes.updateValue(value, forKey: key) == nil else { throw fault(.unexpected) }
      }
    }
  }

  private static var attributeLimit: Int { 64 }

  private mutating func attribute() throws(ExchangeError) -> (String, String) {
    let key = try scanner.takeName()
    _ = try scanner.skipSpaces()
    guard try scanner.bytes.next() == XmlSign.equals else { throw fault(.unexpected) }
    _ = try scanner.skipSpaces()
    guard let quote = try scanner.bytes.next(),
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { throw fault(.unexpected) }
    let value = try scanner.content { $0 == quote }
    guard try scanner.bytes.next() == quote else { throw fault(.truncated) }
    return (key, value)
  }

  private mutating func endTag() throws(ExchangeError) -> XmlEvent {
    let name = try scanner.takeName()
    _ = try scanner.skipSpaces()
    guard try scanner.bytes.next() == XmlSign.greater else { throw fault(.unexpected) }
    guard let expected = open.popLast() else { throw fault(.unexpected) }
    guard expected == name else { throw fault(.mismatched(open: expected, found: name)) }
    return .end(name: name)
  }

  /// The text up to the next tag; nil if it is blank.
  private mutating func text() throws(ExchangeError) -> XmlEvent? {
    let text = try scanner.content { $0 == XmlSign.less }
    guard !text.allSatisfy(\.isWhitespace) else { return nil }
    guard !open.isEmpty else { throw fault(.unexpected) }
    return .text(text)
  }
}
