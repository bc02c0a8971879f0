internal import BureauDomain
internal import Foundation

/// What ends the name of each agent's folder in a server's account for files.
///
/// All agents come in by that one account, which may not list the folders: a name that cannot be
/// guessed is what keeps a colleague out. The file lies beside the base, out of sftp's reach.
struct ExchangeSecrets {
  private let path: String
  private let base: String
  private var secrets: [String: String] = [:]

  /// Reads `bureau.sqlite.dossiers`, a line for each agent: id, space, secret; absent is empty.
  init(base: String) throws(ExchangeError) {
    self.base = base
    path = base + ".dossiers"
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path, errno)
    }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if words.count == 2 { secrets[words[0]] = words[1] }
    }
  }

  func secret(of agent: Agent.ID) -> String? { secrets[agent.rawValue] }

  /// The secret of an agent, a new one for who had none; kept for the owner of the base (0600).
  mutating func give(
    to agent: Agent.ID, random: () -> UInt64
  ) throws(ExchangeError) -> String {
    if let known = secret(of: agent) { return known }
    let secret = (0..<2).map { _ in Self.hexadecimal(random()) }.joined()
    secrets[agent.rawValue] = secret
    var facts = stat()
    guard stat(base, &facts) == 0 else { throw .unreadable(base, errno) }
    let file = try OutgoingFile(path: path)
    try file.write(secrets.sorted { $0.key < $1.key }.map { "\($0) \($1)\n" }.joined())
    try file.finish(isNew: false)
    guard lchown(path, facts.st_uid, facts.st_gid) == 0 else { throw .unwritable(path, errno) }
    return secret
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
