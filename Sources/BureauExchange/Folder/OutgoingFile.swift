public import Glibc

/// A file being written: it has its name once it is whole; one that fails leaves nothing.
public final class OutgoingFile: Sendable {
  /// Where it lies, to be shown to the person.
  public let path: String
  private let unfinished: String
  private let descriptor: Int32

  /// Begins a file beside its future place, for its owner alone.
  init(path: String) throws(ExchangeError) {
    let cut = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let unfinished = "\(path[..<cut]).\(path[cut...]).partiel"
    unlink(unfinished)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(unfinished, flags, 0o600)
    guard descriptor >= 0 else { throw .unwritable(path, errno) }
    self.path = path
    self.unfinished = unfinished
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
    unlink(unfinished)
  }

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

  /// Waits until the disk has it, then gives it its name.
  ///
  /// - Parameter mode: who may read it; `isNew` refuses a name taken meanwhile.
  public func finish(isNew: Bool = true, mode: mode_t = 0o600) throws(ExchangeError) {
    guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else {
      throw .unwritable(path, errno)
    }
    guard (isNew ? link(unfinished, path) : rename(unfinished, path)) == 0 else {
      throw errno == EEXIST ? .alreadyThere(path) : .unwritable(path, errno)
    }
    unlink(unfinished)
  }
}
