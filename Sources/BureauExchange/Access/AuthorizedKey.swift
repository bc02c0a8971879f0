public import BureauDomain

/// One line of the server's `authorized_keys`: a key, and the agent whose session it opens.
public struct AuthorizedKey: Hashable, Sendable {
  public let agent: Agent.ID
  public let key: PublicKey
  /// The program and the base of the session.
  public let program: String
  public let base: String

  /// Refuses names that the shell of the account would read as something else.
  public init(
    agent: Agent.ID, key: PublicKey, program: String, base: String
  ) throws(ValueRefusal) {
    for word in [agent.rawValue, program, base] where !Self.isPlain(word) {
      throw ValueRefusal(
        "« \(CleanText.line(word)) » ne peut pas figurer dans le fichier des clés : lettres sans "
          + "accent, chiffres, / . - et _ seulement.")
    }
    self.agent = agent
    self.key = key
    self.program = program
    self.base = base
  }

  /// Reads a line this program wrote; nil for any other.
  public init?(line: String) {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == Self.options,
      case let words = parts[1].split(separator: " "), words.count == 6,
      words[1] == "session", words[2] == "--agent", words[4] == "--base",
      let key = try? PublicKey(parsing: String(parts[2])),
      let known = try? AuthorizedKey(
        agent: Agent.ID(rawValue: String(words[3])), key: key, program: String(words[0]),
        base: String(words[5]))
    else { return nil }
    self = known
  }

  /// No forwarding, no rc file, nothing but a terminal and this one program.
  private static let options = "restrict,pty,command="

  /// The line as sshd reads it.
  public var line: String {
    "\(Self.options)\"\(program) session --agent \(agent.rawValue) --base \(base)\" "
      + [key.kind, key.body, key.comment].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func isPlain(_ word: String) -> Bool {
    !word.isEmpty && !word.hasPrefix("-")
      && word.utf8.allSatisfy { byte in
        let letter = Character(Unicode.Scalar(byte))
        return byte < 0x80 && (letter.isLetter || letter.isNumber || "/._-".contains(letter))
      }
  }
}
