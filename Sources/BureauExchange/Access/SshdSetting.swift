/// One line that a server's sshd must have for the sessions to be safe, as the README gives it.
public struct SshdSetting: Hashable, Sendable {
  public let keyword: String
  public let value: String

  init(_ keyword: String, _ value: String) {
    self.keyword = keyword
    self.value = value
  }

  /// What holds for every account: sshd refuses it inside a `Match` block.
  public static let ofServer = [SshdSetting("PermitUserEnvironment", "no")]

  /// What holds for the account of the sessions.
  public static let ofSessions =
    [SshdSetting("AuthorizedKeysFile", AuthorizedKeysFile.usualPath)] + closed
    + [
      SshdSetting("ExposeAuthInfo", "yes"), SshdSetting("AcceptEnv", "none_such"),
      SshdSetting("ClientAliveInterval", "30"), SshdSetting("ClientAliveCountMax", "4"),
    ]

  /// What holds for the account of the files, shut up in its folder.
  public static let ofFiles =
    [
      SshdSetting(
        "AuthorizedKeysFile", AuthorizedKeysFile.filesPath(beside: AuthorizedKeysFile.usualPath)),
      SshdSetting("ChrootDirectory", "/var/lib/bureau-echange"),
    ] + closed

  /// A key, and nothing beside what the key opens.
  private static let closed = [
    SshdSetting("AuthenticationMethods", "publickey"), SshdSetting("AllowTcpForwarding", "no"),
    SshdSetting("AllowAgentForwarding", "no"), SshdSetting("AllowStreamLocalForwarding", "no"),
    SshdSetting("X11Forwarding", "no"), SshdSetting("PermitTunnel", "no"),
    SshdSetting("PermitUserRC", "no"),
  ]
}
