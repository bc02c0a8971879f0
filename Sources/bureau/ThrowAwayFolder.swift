import BureauStore
import Foundation

/// A folder of one's own (0700) that goes with the program: in the session's memory where there is
/// one (`XDG_RUNTIME_DIR`), else in /tmp.
struct ThrowAwayFolder {
  let path: String

  init() throws(StoreError) {
    let runtime = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"] ?? ""
    let places = (runtime.hasPrefix("/") ? [runtime] : []) + ["/tmp"]
    for place in places {
      var template = Array((place + "/bureau-essai-XXXXXX").utf8CString)
      guard mkdtemp(&template) != nil else { continue }
      path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return
    }
    throw .unreadable(path: "/tmp")
  }

  /// Removes it with all it holds.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
