internal import Glibc

/// A file that holds nothing and exists to be locked.
enum LockFile {
  /// Opens it, creating it for the owner alone; not inherited by other programs.
  static func open(_ path: String) throws(StoreError) -> CInt {
    let descriptor = Glibc.open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreError(errno: errno, path: path) }
    return descriptor
  }
}
