import Foundation

/// The lines of sshd's configuration as the README gives them, so that what is tested is what an
/// administrator copies.
enum SshSnippet {
  static var text: String {
    get throws {
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
      let parts = readme.components(separatedBy: "```sshd\n")
      return parts.dropFirst().first?.components(separatedBy: "```").first ?? ""
    }
  }
}
