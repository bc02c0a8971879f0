import Foundation

/// What a session keeps of the environment it starts in: nothing by which a person could lead the
/// program elsewhere (terminal descriptions, libraries, folders).
struct SessionEnvironment {
  /// What the person asked ssh to run (`SSH_ORIGINAL_COMMAND`); nil for a plain login.
  let request: String?
  /// The account that came through sudo (`SUDO_UID`); nil when none did.
  let account: uid_t?
  /// All that the program sees from now on.
  let variables: [String: String]

  /// A type of terminal every Debian knows.
  static let usualTerm = "xterm-256color"
  /// A folder that is nowhere: no settings, no terminal descriptions of the person's own.
  private static let home = "/nonexistent"

  init(_ environment: [String: String]) {
    request = environment["SSH_ORIGINAL_COMMAND"]
    account = environment["SUDO_UID"].flatMap { uid_t($0) }
    let term = environment["TERM"].flatMap { TerminalSettings.isName($0) ? $0 : nil }
    var variables = [
      "TERM": term ?? Self.usualTerm, "HOME": Self.home, "LC_ALL": "C.UTF-8",
      "PATH": "/usr/bin:/bin",
    ]
    // Over a network, the bytes of one key may come apart.
    if environment["SSH_CONNECTION"] != nil { variables["SSH_CONNECTION"] = "ssh" }
    self.variables = variables
  }

  /// Leaves the old environment, and answers no key that would stop the program.
  func enter() {
    clearenv()
    for (name, value) in variables { setenv(name, value, 1) }
    signal(SIGTSTP, SIG_IGN)
    signal(SIGQUIT, SIG_IGN)
  }
}
