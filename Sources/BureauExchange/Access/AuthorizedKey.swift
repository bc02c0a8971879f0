public import BureauDomain

/// One line of the server's `authorized_keys`: a key, and the door it opens to an agent.
public struct AuthorizedKey: Hashable, Sendable {
  /// What a key leads to.
  public enum Door: Hashable, Sendable {
    /// The application, on a base.
    case session(program: String, base: String)
    /// The agent's own `entree/` and `sortie/`, by sftp, in a folder whose name ends so.
    case files(secret: String)
  }

  public let agent: Agent.ID
  public let key: PublicKey
  public let door: Door

  /// Refuses names that the shell of the account would read as something else.
  public init(agent: Agent.ID, key: PublicKey, door: Door) throws(ValueRefusal) {
    for word in [agent.rawValue] + door.words where !Self.isPlain(word) {
      throw ValueRefusal(
        "« \(CleanText.line(word)) » ne peut pas figurer dans le fichier des clés : lettres sans "
          + "accent, chiffres, / . - et _ seulement.")
    }
    self.agent = agent
    self.key = key
    self.door = door
  }

  /// Reads a line this program wrote; nil for any other.
  public init?(line: String) {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let key = try? PublicKey(parsing: parts[2]),
      let (agent, door) = Self.opened(by: parts[1]),
      let known = try? AuthorizedKey(agent: agent, key: key, door: door),
      known.options == parts[0]
    else { return nil }
    self = known
  }

  /// The line as sshd reads it.
  public var line: String {
    "\(options)\"\(command)\" "
      + [key.kind, key.body, key.comment].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// No forwarding, no rc file, nothing but this one program, and a terminal where it wants one.
  private var options: String {
    switch door {
    case .session: "restrict,pty,command="
    case .files: "restrict,command="
    }
  }

  private var command: String {
    switch door {
    case .session(let program, let base):
      "\(program) session --agent \(agent.rawValue) --base \(base)"
    case .files(let secret): "\(Self.sftp)\(ExchangePlace.name(agent, secret))"
    }
  }

  /// sshd's own sftp, in the agent's folder; what it writes is for its account alone. No links: the
  /// program, which is not shut up there, would follow them.
  private static let sftp = "internal-sftp -u 0077 -P symlink,hardlink -d /"

  private static func opened(by command: String) -> (Agent.ID, Door)? {
    if command.hasPrefix(sftp) {
      let name = command.dropFirst(sftp.count)
      guard let dot = name.lastIndex(of: ".") else { return nil }
      let secret = String(name[name.index(after: dot)...])
      return (Agent.ID(rawValue: String(name[..<dot])), .files(secret: secret))
    }
    let words = command.split(separator: " ").map(String.init)
    guard words.count == 6, words[1] == "session", words[2] == "--agent", words[4] == "--base"
    else { return nil }
    return (Agent.ID(rawValue: words[3]), .session(program: words[0], base: words[5]))
  }

  /// Whether it opens a session on this base.
  public func opens(_ base: String) -> Bool {
    guard case .session(_, base) = door else { return false }
    return true
  }

  private static func isPlain(_ word: String) -> Bool {
    !word.isEmpty && !word.hasPrefix("-")
      && word.utf8.allSatisfy { byte in
        let letter = Character(Unicode.Scalar(byte))
        return byte < 0x80 && (letter.isLetter || letter.isNumber || "/._-".contains(letter))
      }
  }
}

extension AuthorizedKey.Door {
  fileprivate var words: [String] {
    switch self {
    case .session(let program, let base): [program, base]
    case .files(let secret): [secret]
    }
  }
}
