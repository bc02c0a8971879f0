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

  /// Finds the headings of the file and stands before its first record.
  func headed<Column: ImportColumn>(
    expecting required: [String], where isHeading: (ColumnMap<Column>) -> Bool
  ) throws(ExchangeError) -> HeadedReader<Column> {
    do throws(ExchangeError) {
      return try HeadedReader(try open(), expecting: required, where: isHeading)
    } catch {
      throw .file(name, error)
    }
  }
}
