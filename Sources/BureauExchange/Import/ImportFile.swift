/// A file to import: its name, its size, and how to read it, as often as the job must.
public struct ImportFile: Sendable {
  /// Without its folder.
  public let name: String
  /// In bytes.
  public let size: Int
  let open: @Sendable () throws(ExchangeError) -> any ByteSource

  /// A file of the disk.
  public init(path: String) throws(ExchangeError) {
    name = path.split(separator: "/").last.map(String.init) ?? path
    size = try FileBytes(path: path).size
    open = { () throws(ExchangeError) in try FileBytes(path: path) }
  }

  /// Bytes at hand.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    size = bytes.count
    open = { () throws(ExchangeError) in MemoryBytes(bytes) }
  }
}
