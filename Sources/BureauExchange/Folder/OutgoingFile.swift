import Glibc

/// A file of `sortie/` being written.
public final class OutgoingFile: Sendable {
  /// Where it lies, to be shown to the person.
  public let path: String
  private let descriptor: Int32

  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Appends a text.
  public func write(_ text: String) throws(ExchangeError) { try write(Array(text.utf8)) }

  /// Appends bytes.
  public func write(_ bytes: [UInt8]) throws(ExchangeError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw .unwritable(path, errno) }
      rest = rest.dropFirst(written)
    }
  }

  /// Waits until the disk has it.
  public func finish() throws(ExchangeError) {
    guard fsync(descriptor) == 0 else { throw .unwritable(path, errno) }
  }
}
