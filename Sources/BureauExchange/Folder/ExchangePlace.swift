public import BureauDomain
internal import Glibc

/// Where the exchange folders of the agents of a base lie.
///
/// Beside the base, unless root made the folder of a server's account for files
/// (`/var/lib/bureau-echange` for `/var/lib/bureau/bureau.sqlite`): sshd shuts that account up in
/// it, so it must be root's, and nobody may list it (0711). There root makes each agent's folder.
public struct ExchangePlace: Sendable {
  /// What holds one folder for each agent.
  public let path: String
  /// Whether it is the one of a server's account for files.
  public let isShared: Bool

  public init(base: String) {
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
    if !isShared { mkdir(path, 0o700) }
    return try? ExchangeFolder(base: path + "/" + agent.rawValue)
  }

  /// Makes an agent's folders as root, for the account that owns the base.
  public func give(to agent: Agent.ID, ownerOf base: String) throws(ExchangeError) {
    var facts = stat()
    guard stat(base, &facts) == 0 else { throw .unreadable(base, errno) }
    let folder = try ExchangeFolder(base: path + "/" + agent.rawValue)
    for path in [folder.base] + ExchangeFolder.Side.allCases.map(folder.path(of:)) {
      guard lchown(path, facts.st_uid, facts.st_gid) == 0 else { throw .unwritable(path, errno) }
    }
  }
}
