internal import Glibc

/// The files of one base, and what must be true of them before SQLite may touch them.
struct BaseFiles: Sendable {
  /// `bureau.sqlite`, wherever it lies.
  let base: String

  var folder: String { Self.folder(of: base) }
  /// What is locked around every write.
  var gate: String { base + ".verrou" }
  /// What every open store holds a shared lock on.
  var sessions: String { base + ".sessions" }
  /// A sign for each open application, with who is at it.
  var presences: String { base + ".presents" }
  var log: String { base + "-wal" }
  var index: String { base + "-shm" }

  /// Creates the folder (0700) if missing and refuses a place or files that are not safe.
  func prepare() throws(StoreError) {
    try Self.createFolder(folder)
    try Volume(holding: folder).assertUsable(for: base)
    try FileFacts(following: folder).assertPrivate(folder)
    for path in [base, log, index, gate, sessions] {
      guard let facts = try FileFacts(of: path) else { continue }
      try facts.assertSound(path)
    }
  }

  /// Creates an empty base (0600), so that SQLite never does it under a wider mask.
  func createBase() throws(StoreError) {
    let descriptor = open(base, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor < 0 else {
      close(descriptor)
      return
    }
    guard errno == EEXIST else { throw StoreError(errno: errno, path: base) }
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Creates a folder for the owner alone, and those above it that are missing.
  static func createFolder(_ path: String) throws(StoreError) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    let code = errno
    let parent = folder(of: path)
    guard code == ENOENT, parent != path else { throw StoreError(errno: code, path: path) }
    try createFolder(parent)
    try createFolder(path)
  }
}
