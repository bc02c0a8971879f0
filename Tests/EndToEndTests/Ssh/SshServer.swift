import BureauDomain
import BureauStore
import Foundation
import TestSupport
import TextUI

/// A server as the README sets it up: an account of its own with the base, keys in a file of root,
/// a real sshd on the loopback. All of it goes away at the end.
///
/// Root makes a throw-away account; anybody else is the account.
final class SshServer {
  let folder: String
  let petit: Agent
  let weber: Agent
  /// Who only reads.
  let klein: Agent
  private let user: String
  /// Only root can make the account for files, and shut it up in its folder.
  let hasFilesAccount = geteuid() == 0
  private let port: Int

  private var ownFolder: String { folder + "/base" }
  var base: String { ownFolder + "/bureau.sqlite" }
  var keysFile: String { folder + "/etc/authorized_keys" }
  /// What the account for files is shut up in.
  var exchange: String { ownFolder + "-echange" }
  private var filesUser: String { user + "-fichiers" }
  private var program: String { folder + "/bureau" }

  init() throws {
    // Every folder above the keys must be root's, which /tmp is not.
    let name = "bureau-essai-\(getpid())"
    let folder = (geteuid() == 0 ? "/var/lib/" : NSHomeDirectory() + "/.") + name
    self.folder = folder
    user = geteuid() == 0 ? name : NSUserName()
    port = 20_000 + Int(getpid()) % 20_000
    for (path, mode) in [(folder, 0o755), (folder + "/etc", 0o755), (folder + "/base", 0o700)] {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: mode])
    }
    let school = try SampleSchool(path: folder + "/base/bureau.sqlite")
    (petit, weber, klein) = (school.petit, school.weber, school.klein)
    try school.store.close()
    try FileManager.default.copyItem(atPath: Pty.bureau, toPath: program)
    if geteuid() == 0 {
      try run(
        "/usr/sbin/useradd", "--system", "--shell", "/bin/sh", "--password", "*",
        "--home-dir", ownFolder, name)
      try run("/bin/chown", "-R", "\(name):", ownFolder)
      try makeFilesAccount()
    }
    for agent in [petit, weber, klein] { try letIn(agent) }
    try start()
  }

  deinit {
    if let text = try? String(contentsOfFile: folder + "/sshd.pid", encoding: .utf8),
      let daemon = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines))
    {
      kill(daemon, SIGTERM)
    }
    if geteuid() == 0 {
      try? run("/usr/sbin/userdel", "--force", filesUser)
      try? run("/usr/sbin/userdel", "--force", user)
    }
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The private key of an agent.
  func key(of agent: Agent) -> String { "\(folder)/cle-\(agent.id.rawValue)" }

  /// The words of the ssh command of an agent, without what it asks the server to run.
  func arguments(_ agent: Agent, _ options: [String] = []) -> [String] {
    [
      "-F", "none", "-i", key(of: agent), "-p", String(port), "-o", "IdentitiesOnly=yes",
      "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o",
      "LogLevel=ERROR", "-o", "BatchMode=yes", "-o", "ConnectTimeout=10",
    ] + options + ["\(user)@127.0.0.1"]
  }

  /// A person at a terminal, through ssh.
  func terminal(
    _ agent: Agent, _ options: [String] = [], term: String = "xterm-256color"
  ) throws -> Pty {
    try Pty("/usr/bin/ssh", arguments(agent, ["-tt"] + options), environment: ["TERM": term])
  }

  /// One request without a terminal: what came back.
  func request(
    _ agent: Agent, _ options: [String] = [], _ words: String...
  ) throws -> FinishedProgram {
    try FinishedProgram("/usr/bin/ssh", arguments(agent, options) + words)
  }

  /// The same files by sftp.
  func sftp(_ agent: Agent) throws -> Int32 {
    let options = arguments(agent).dropLast().map { $0 == "-p" ? "-P" : $0 }
    return try FinishedProgram("/usr/bin/sftp", options + ["\(user)@127.0.0.1"]).status
  }

  /// What sftp answers to these commands in the account for files; it stops at the first refusal.
  func files(_ agent: Agent, _ commands: String...) throws -> FinishedProgram {
    let batch = folder + "/commandes"
    try Data(commands.map { $0 + "\n" }.joined().utf8).write(to: URL(fileURLWithPath: batch))
    let options = arguments(agent).dropLast().map { $0 == "-p" ? "-P" : $0 }
    return try FinishedProgram(
      "/usr/bin/sftp", options + ["-b", batch, "\(filesUser)@127.0.0.1"])
  }

  /// Where the account for files lets an agent in; its name begins with the agent's id.
  func filesFolder(of agent: Agent) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: exchange)
    return exchange + "/" + (names.first { $0.hasPrefix(agent.id.rawValue + ".") } ?? "")
  }

  /// A command asked of the account for files.
  func requestOfFiles(_ agent: Agent, _ words: String...) throws -> FinishedProgram {
    try FinishedProgram(
      "/usr/bin/ssh", arguments(agent).dropLast() + ["\(filesUser)@127.0.0.1"] + words)
  }

  /// A second name of the same account, for sftp alone.
  private func makeFilesAccount() throws {
    var facts = stat()
    guard stat(ownFolder, &facts) == 0 else { throw POSIXError(.ENOENT) }
    try run(
      "/usr/sbin/useradd", "--system", "--non-unique", "--uid", "\(facts.st_uid)", "--gid", user,
      "--shell", "/usr/sbin/nologin", "--password", "*", "--home-dir", "/", filesUser)
    try FileManager.default.createDirectory(
      atPath: exchange, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o711])
  }

  private func letIn(_ agent: Agent) throws {
    try run("/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key(of: agent))
    try run(
      Pty.bureau, "cles", "ajouter", "--agent", agent.id.rawValue, "--cle", key(of: agent) + ".pub",
      "--fichier", keysFile, "--programme", program, "--base", base)
  }

  /// The snippet of the README, for this account and these files, in a configuration of its own.
  private func start() throws {
    try run("/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder + "/hote")
    let snippet = try SshSnippet.text
      .replacing("Match User bureau", with: "Match User \(user)")
      .replacing("/etc/bureau/authorized_keys", with: keysFile)
      .replacing("/var/lib/bureau-echange", with: exchange)
      // A sleeping laptop is given up after eight seconds here, not two minutes.
      .replacing("ClientAliveInterval 30", with: "ClientAliveInterval 2")
    let configuration = """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(folder)/hote
      PidFile \(folder)/sshd.pid
      UsePAM no
      Subsystem sftp internal-sftp
      \(snippet)
      """
    try Data(configuration.utf8).write(to: URL(fileURLWithPath: folder + "/sshd_config"))
    if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
    try run("/usr/sbin/sshd", "-f", folder + "/sshd_config")
    try waitForPort()
  }

  private func waitForPort() throws {
    let deadline = ContinuousClock.now + Pty.patience
    while ContinuousClock.now < deadline {
      let scan = try FinishedProgram(
        "/usr/bin/ssh-keyscan", ["-p", String(port), "-T", "2", "127.0.0.1"])
      if scan.output.contains("ssh-ed25519") { return }
    }
    throw Pty.Failure.timedOut(screen: "sshd does not answer on port \(port)")
  }

  private func run(_ program: String, _ arguments: String...) throws {
    let done = try FinishedProgram(program, arguments)
    guard done.status == 0 else {
      throw Pty.Failure.timedOut(screen: "\(program): \(done.output)\(done.complaint)")
    }
  }
}
