internal import Glibc

/// Shows that a base is in use: every open store holds it shared, a restoration wants it alone.
final class SessionsLock: Sendable {
  enum Sharing { case shared, alone }

  private let descriptor: CInt

  /// Never waits: taken under the writer gate, only lasting sessions can stand in the way.
  init(path: String, _ sharing: Sharing) throws(StoreError) {
    descriptor = try LockFile.open(path)
    let operation = sharing == .alone ? LOCK_EX : LOCK_SH
    guard flock(descriptor, operation | LOCK_NB) == 0 else {
      let code = errno
      throw code == EWOULDBLOCK ? .inUse : StoreError(errno: code, path: path)
    }
  }

  /// Unlocks by name: a program being started may hold a copy of the descriptor for a moment.
  deinit {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
