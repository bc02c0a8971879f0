internal import GRDB
internal import Glibc

/// Makes a copy of an open base: whole, compact, private, on the disk.
enum CopyFile {
  /// Writes the copy at a path where nothing is yet; a copy that fails leaves nothing.
  static func write(
    of db: Database, to path: String, stopping shouldStop: () -> Bool = { false }
  ) throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreError(errno: errno, path: path) }
    defer { close(descriptor) }
    do {
      try StopHook.run(db, shouldStop) {
        try db.execute(sql: "VACUUM INTO ?", arguments: [path])
      }
      guard fsync(descriptor) == 0 else { throw StoreError(errno: errno, path: path) }
      try syncFolder(of: path)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Gives a finished file its name, in place of what had it.
  static func rename(_ path: String, to name: String) throws(StoreError) {
    guard Glibc.rename(path, name) == 0 else { throw StoreError(errno: errno, path: name) }
    try syncFolder(of: name)
  }

  /// Makes a new or changed name last over a power cut.
  static func syncFolder(of path: String) throws(StoreError) {
    let folder = BaseFiles.folder(of: path)
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError(errno: errno, path: folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StoreError(errno: errno, path: folder) }
  }
}
