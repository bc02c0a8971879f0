public import BureauDomain
internal import Foundation

/// The file of keys that sshd reads, written by root alone.
public struct AuthorizedKeysFile: Sendable {
  /// Where the server's configuration looks for it.
  public static let usualPath = "/etc/bureau/authorized_keys"

  /// The keys of the account for files stand beside those of the sessions.
  public static func filesPath(beside path: String) -> String { path + "_fichiers" }

  public let path: String
  /// Every line as it stands, those of another hand included.
  private var lines: [String]

  /// Reads the file; an absent one has no line.
  public init(path: String = Self.usualPath) throws(ExchangeError) {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else {
      lines = []
      return
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path, errno)
    }
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The keys it lets in.
  public var keys: [AuthorizedKey] { lines.compactMap(AuthorizedKey.init(line:)) }

  /// Lines somebody wrote by hand, which let in whoever they say.
  public var otherLines: Int {
    lines.count { !$0.hasPrefix("#") && AuthorizedKey(line: $0) == nil }
  }

  /// Lets a key in; one that was known opens the session of its new agent.
  public mutating func add(_ key: AuthorizedKey) {
    lines.removeAll { AuthorizedKey(line: $0)?.key.body == key.key.body }
    lines.append(key.line)
  }

  /// Shuts out an agent, or one of the agent's keys by its ending.
  ///
  /// - Returns: how many keys are gone.
  public mutating func remove(_ agent: Agent.ID, ending: String? = nil) -> Int {
    let before = lines.count
    lines.removeAll { line in
      guard let known = AuthorizedKey(line: line), known.agent == agent else { return false }
      return ending.map { known.key.ending.hasSuffix($0) } ?? true
    }
    return before - lines.count
  }

  /// Puts the new file in the place of the old one, whole (0644, as sshd wants it).
  public func save() throws(ExchangeError) {
    let folder = (path as NSString).deletingLastPathComponent
    if mkdir(folder, 0o755) == 0 { chmod(folder, 0o755) }
    let file = try OutgoingFile(path: path)
    try file.write(lines.map { $0 + "\n" }.joined())
    try file.finish(isNew: false, mode: 0o644)
  }
}
