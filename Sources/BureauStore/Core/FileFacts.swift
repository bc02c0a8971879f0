internal import Glibc

/// What the system says of a file or folder, and what the store demands of it.
struct FileFacts {
  private let facts: stat

  /// The facts of the path itself, nil if nothing is there.
  init?(of path: String) throws(StoreError) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      guard errno == ENOENT else { throw StoreError(errno: errno, path: path) }
      return nil
    }
    self.facts = facts
  }

  /// The facts of what a path leads to.
  init(following path: String) throws(StoreError) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { throw StoreError(errno: errno, path: path) }
    self.facts = facts
  }

  var bytes: Int { Int(facts.st_size) }

  /// The account and the group it belongs to.
  var owner: (user: uid_t, group: gid_t) { (facts.st_uid, facts.st_gid) }

  /// Refuses what other accounts could read or write.
  func assertPrivate(_ path: String) throws(StoreError) {
    guard facts.st_mode & 0o077 == 0 else { throw .openToOthers(path: path) }
  }

  /// Refuses anything but one private, writable, regular file under one name.
  func assertSound(_ path: String) throws(StoreError) {
    let kind = facts.st_mode & S_IFMT
    guard kind != S_IFLNK, facts.st_nlink <= 1 || kind == S_IFDIR else {
      throw .linked(path: path)
    }
    guard kind == S_IFREG else { throw .unreadable(path: path) }
    try assertPrivate(path)
    guard access(path, W_OK) != 0 else { return }
    throw errno == EROFS || access(path, R_OK) == 0
      ? .readOnly(path: path) : .unreadable(path: path)
  }
}
