import Glibc

/// The bytes of a regular file, 64 KiB at a time.
public struct FileBytes: ByteSource {
  private let file: OpenFile
  /// The size of the file when it was opened, in bytes.
  public let size: Int

  /// Opens a file for reading.
  public init(path: String) throws(ExchangeError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else { throw .unreadable(path, errno) }
    file = OpenFile(descriptor: descriptor)
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw .notAFile(path)
    }
    size = Int(facts.st_size)
  }

  public mutating func next() throws(ExchangeError) -> [UInt8] {
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
      let got = read(file.descriptor, buffer.baseAddress, buffer.count)
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    guard failure == 0 else { throw .unreadable("", failure) }
    return piece
  }

  private static let pieceSize = 65_536
}

/// Closes its descriptor when nobody reads any more.
private final class OpenFile: Sendable {
  let descriptor: Int32

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
