internal import BureauDomain
internal import Foundation
internal import Glibc

/// A small locked file beside the base, as long as somebody has the application open: the kernel
/// frees the lock of a process that dies, however it dies.
final class PresenceSign: Sendable {
  /// What the file holds.
  struct Text: Codable, Hashable {
    let agent: Agent.ID
    let since: Instant
    let seat: Presence.Seat
  }

  private let path: String
  private let descriptor: CInt

  /// Takes away what dead sessions left, and puts up a sign. Under the writer gate, so that no sign
  /// is taken away before it is locked.
  init(_ text: Text, named name: String, in folder: String) throws(StoreError) {
    try BaseFiles.createFolder(folder)
    for name in Self.names(in: folder) where Self.read("\(folder)/\(name)") == nil {
      unlink("\(folder)/\(name)")
    }
    path = "\(folder)/\(name)"
    descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    let bytes = (try? JSONEncoder().encode(text)).map(Array.init) ?? []
    guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0,
      write(descriptor, bytes, bytes.count) == bytes.count
    else { throw StoreError(errno: errno, path: path) }
  }

  deinit {
    unlink(path)
    rmdir(BaseFiles.folder(of: path))
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// The signs of those who are alive, by name.
  static func all(in folder: String) -> [(name: String, text: Text)] {
    names(in: folder).compactMap { name in read("\(folder)/\(name)").map { (name, $0) } }
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// Nil for a sign that nobody holds.
  private static func read(_ path: String) -> Text? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK else { return nil }
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return try? JSONDecoder().decode(Text.self, from: Data(bytes.prefix(max(0, count))))
  }
}
