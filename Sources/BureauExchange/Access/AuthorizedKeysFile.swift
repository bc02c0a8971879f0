public import BureauDomain
public import Foundation

/// The file of keys that sshd reads, written by root alone.
public struct AuthorizedKeysFile: Sendable {
  /// Where the server's configuration looks for it.
  public static let usualPath = "/etc/bureau/authorized_keys"

  /// The keys of the account for files stand beside those of the sessions.
  public static func filesPath(beside path: String) -> String { path + "_fichiers" }

  public let path: String
  /// Who may read it beside root, for sshd reads it as the account it lets in; nil for everybody of
  /// the machine.
  public var group: gid_t?
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
    var facts = stat()
    if stat(path, &facts) == 0, facts.st_mode & 0o004 == 0 { group = facts.st_gid }
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

  /// Puts the new file in the place of the old one, whole (0644, or 0640 for a group).
  public func save() throws(ExchangeError) {
    let folder = (path as NSString).deletingLastPathComponent
    if mkdir(folder, 0o755) == 0 { chmod(folder, 0o755) }
    let file = try OutgoingFile(path: path)
    try file.write(lines.map { $0 + "\n" }.joined())
    try file.finish(isNew: false, mode: group == nil ? 0o644 : 0o640)
    guard let group else { return }
    guard lchown(path, uid_t.max, group) == 0 else { throw .unwritable(path, errno) }
  }
}
