import BureauStore
import Foundation

/// A folder of one's own (0700) that goes with the program: in the session's memory where there is
/// one (`XDG_RUNTIME_DIR`), else in /tmp.
struct ThrowAwayFolder {
  let path: String
  /// Held as long as the program runs, however it ends.
  private let lock: Int32

  private static let beginning = "bureau-essai-"
  private static let lockName = "/.en-cours"

  init() throws(StoreError) {
    let runtime = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"] ?? ""
    let places = (runtime.hasPrefix("/") ? [runtime] : []) + ["/tmp"]
    for place in places {
      var template = Array((place + "/\(Self.beginning)XXXXXX").utf8CString)
      Self.sweep(place)
      guard mkdtemp(&template) != nil else { continue }
      path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      lock = open(path + Self.lockName, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
      flock(lock, LOCK_EX | LOCK_NB)
      return
    }
    throw .unreadable(path: "/tmp")
  }

  /// Removes it with all it holds.
  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// Removes the folders of this account whose program was killed.
  private static func sweep(_ place: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    for name in names where name.hasPrefix(beginning) {
      let path = "\(place)/\(name)"
      var facts = stat()
      guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR,
        facts.st_uid == geteuid()
      else { continue }
      let lock = open(path + lockName, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
      guard lock >= 0 else { continue }
      if flock(lock, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(atPath: path) }
      close(lock)
    }
  }
}
