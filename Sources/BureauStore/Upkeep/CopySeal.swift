internal import Glibc

/// The digest that lies beside a copy, in the form of `sha256sum`: it finds any change since, while
/// the check of SQLite misses some flipped bits.
struct CopySeal {
  private static let ending = ".sha256"
  private static let pieceBytes = 1 << 16

  let copy: String

  /// `bureau-2026-11-23-080200.sqlite.sha256`.
  var path: String { copy + Self.ending }

  /// Writes the digest of a file that will bear the name of the copy (0600).
  func write(of file: String) throws(StoreError) {
    let line = "\(try Self.digest(of: file))  \(name)\n"
    unlink(path)
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreError(errno: errno, path: path) }
    defer { close(descriptor) }
    let count = line.utf8.count
    guard Glibc.write(descriptor, line, count) == count, fsync(descriptor) == 0 else {
      let code = errno
      unlink(path)
      throw StoreError(errno: code, path: path)
    }
  }

  /// Whether the copy is as it was made; a copy of an older program has no digest.
  func state() throws(StoreError) -> BaseCopy.Seal {
    guard let expected = try recorded() else { return .none }
    return try Self.digest(of: copy) == expected ? .intact : .broken
  }

  private var name: String { copy.split(separator: "/").last.map(String.init) ?? copy }

  private func recorded() throws(StoreError) -> String? {
    guard try FileFacts(of: path) != nil else { return nil }
    var text: [UInt8] = []
    try Self.read(path) { text += $0 }
    return String(decoding: text, as: UTF8.self).split(separator: " ").first.map(String.init) ?? ""
  }

  private static func digest(of file: String) throws(StoreError) -> String {
    let hash = Sha256()
    try read(file) { hash.update($0) }
    return hash.finish()
  }

  /// Hands over a file piece by piece.
  private static func read(
    _ path: String, _ take: (UnsafeRawBufferPointer) -> Void
  ) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw StoreError(errno: errno, path: path) }
    defer { close(descriptor) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceBytes, alignment: 8)
    defer { piece.deallocate() }
    while case let count = Glibc.read(descriptor, piece.baseAddress, piece.count), count != 0 {
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw StoreError(errno: errno, path: path) }
      take(UnsafeRawBufferPointer(rebasing: piece[..<count]))
    }
  }
}
