import Foundation

/// A file of settings that root alone can change.
struct RootFile {
  let text: String

  /// Refuses a link, another owner, and a file or folder that others may write.
  init(_ path: String) throws(SessionRefusal) {
    let folder = (path as NSString).deletingLastPathComponent
    guard Self.isRoots(path, kind: S_IFREG), Self.isRoots(folder, kind: S_IFDIR),
      let bytes = FileManager.default.contents(atPath: path)
    else { throw .unsafeFile(path) }
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static func isRoots(_ path: String, kind: mode_t) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == kind && facts.st_uid == 0
      && facts.st_mode & 0o022 == 0
  }
}
