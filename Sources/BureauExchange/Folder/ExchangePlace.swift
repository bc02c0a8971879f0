public import BureauDomain
public import Glibc

/// Where the exchange folders of the agents of a base lie.
///
/// Beside the base, unless root made the folder of a server's account for files
/// (`/var/lib/bureau-echange` for `/var/lib/bureau/bureau.sqlite`): sshd shuts that account up in
/// it, so it must be root's, and nobody may list it (0711). There root makes each agent's folder,
/// under a name that the other agents cannot guess.
public struct ExchangePlace: Sendable {
  /// What holds one folder for each agent.
  public let path: String
  /// Whether it is the one of a server's account for files.
  public let isShared: Bool
  private let base: String

  public init(base: String) {
    self.base = base
    let slash = base.lastIndex(of: "/") ?? base.startIndex
    let folder = String(base[..<slash])
    let shared = Self.shared(base: base)
    var facts = stat()
    isShared = lstat(shared, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    path = isShared ? shared : folder + "/echange"
  }

  /// The folder of the account for files, made or not.
  public static func shared(base: String) -> String {
    let slash = base.lastIndex(of: "/") ?? base.startIndex
    return base[..<slash] + "-echange"
  }

  /// An agent's folders, made where this account may; nil where it may not.
  public func folder(of agent: Agent.ID) -> ExchangeFolder? {
    guard isShared else {
      mkdir(path, 0o700)
      return try? ExchangeFolder(base: path + "/" + agent.rawValue)
    }
    let secret = try? ExchangeSecrets(base: base).secret(of: agent)
    return secret.flatMap { try? ExchangeFolder(base: path + "/" + Self.name(agent, $0)) }
  }

  /// The group of the account that owns the base, nil without a base.
  public var group: gid_t? {
    var facts = stat()
    return stat(base, &facts) == 0 ? facts.st_gid : nil
  }

  /// Makes an agent's folders as root, for the account that owns the base.
  ///
  /// - Parameter random: chance that nobody can guess.
  /// - Returns: what ends their name.
  public func give(
    to agent: Agent.ID, random: () -> UInt64
  ) throws(ExchangeError) -> String {
    var facts = stat()
    guard stat(base, &facts) == 0 else { throw .unreadable(base, errno) }
    var secrets = try ExchangeSecrets(base: base)
    let secret = try secrets.give(to: agent, random: random)
    let folder = try ExchangeFolder(base: path + "/" + Self.name(agent, secret))
    for path in [folder.base] + ExchangeFolder.Side.allCases.map(folder.path(of:)) {
      guard lchown(path, facts.st_uid, facts.st_gid) == 0 else { throw .unwritable(path, errno) }
    }
    return secret
  }

  /// The name of an agent's folder in the account for files.
  static func name(_ agent: Agent.ID, _ secret: String) -> String { agent.rawValue + "." + secret }
}
