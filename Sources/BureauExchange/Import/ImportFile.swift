/// A file to import: its name, its size, and how to read it, as often as the job must.
public struct ImportFile: Sendable {
  /// Without its folder.
  public let name: String
  /// In bytes.
  public let size: Int
  private let open: @Sendable () throws(ExchangeError) -> any ByteSource

  /// A file of the disk.
  public init(path: String) throws(ExchangeError) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    self.name = name
    do throws(ExchangeError) {
      size = try FileBytes(path: path).size
    } catch {
      throw .file(name, error)
    }
    open = { () throws(ExchangeError) in try FileBytes(path: path) }
  }

  /// Bytes at hand.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    size = bytes.count
    open = { () throws(ExchangeError) in MemoryBytes(bytes) }
  }

  /// Whether it is XML: its first sign beyond blanks is « < ».
  func isXml() throws(ExchangeError) -> Bool {
    try named { () throws(ExchangeError) in
      var source = try open()
      let head = Array(try source.next().prefix(Self.headLength))
      let (encoding, markLength) = TextEncoding.detect(head)
      let text = encoding.text(head[min(markLength, head.count)...])
      return text.first { !$0.isWhitespace && $0 != "\0" } == "<"
    }
  }

  private static let headLength = 512

  /// Reads it as XML.
  func xml() throws(ExchangeError) -> XmlReader {
    try named { () throws(ExchangeError) in try XmlReader(try open()) }
  }

  /// Reads it as delimited lines, without looking for headings.
  func lines() throws(ExchangeError) -> CsvReader {
    try named { () throws(ExchangeError) in try CsvReader(try open()) }
  }

  /// Says of which file a fault is.
  func named<Value>(_ body: () throws(ExchangeError) -> Value) throws(ExchangeError) -> Value {
    do throws(ExchangeError) {
      return try body()
    } catch {
      throw .file(name, error)
    }
  }

  /// Finds the headings of the file and stands before its first record.
  func headed<Column: ImportColumn>(
    expecting required: [String], where isHeading: (ColumnMap<Column>) -> Bool
  ) throws(ExchangeError) -> HeadedReader<Column> {
    try named { () throws(ExchangeError) in
      try HeadedReader(try open(), expecting: required, where: isHeading)
    }
  }
}
