import ArgumentParser
import BureauExchange
import Foundation
import TestSupport
import Testing

@testable import bureau

/// What the README says under « Installer sur un serveur » is what the program knows and checks.
struct InstallationTests {
  @Test func `the lines for sshd are those that the diagnostic wants`() throws {
    let (sessions, files) = SshdConfiguration.accounts
    let found = SshdConfiguration(try SshSnippet.text)
    #expect(found.missing(SshdSetting.ofServer + SshdSetting.ofSessions, for: sessions).isEmpty)
    #expect(found.missing(SshdSetting.ofFiles, for: files).isEmpty)
    #expect(found.value(of: "ForceCommand", for: sessions) == nil)
  }

  @Test func `a line that is missing or otherwise is named`() throws {
    let text = try SshSnippet.text.replacing("X11Forwarding no", with: "X11Forwarding yes")
      .replacing("    AcceptEnv none_such\n", with: "")
    let found = SshdConfiguration("AcceptEnv LANG LC_*\n" + text)
    #expect(
      found.missing(SshdSetting.ofSessions, for: "bureau").map(\.keyword)
        == ["X11Forwarding", "AcceptEnv"])
    #expect(!SshdConfiguration("Match Group bureau\n  PermitTTY no").knows("bureau"))
  }

  @Test func `every command of the README is one of the program`() throws {
    let commands = try SshSnippet.commands
    #expect(commands.count >= 6)
    for words in commands {
      #expect(throws: Never.self, "\(words)") {
        try BureauCommand.parseAsRoot(Arguments.ordered(words))
      }
    }
  }

  @Test func `the diagnostic of a server says what to change in each file`() throws {
    let folder = NSTemporaryDirectory() + "/serveur-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for path in [folder, folder + "/sshd_config.d", folder + "/bureau"] {
      mkdir(path, 0o755)
    }
    func write(_ text: String, to name: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    func diagnosis() -> [DiagnosticLine] {
      ServerDiagnosis(
        sshd: folder + "/sshd_config", keys: folder + "/bureau/authorized_keys",
        base: folder + "/bureau/bureau.sqlite"
      ).lines
    }
    try write("Include \(folder)/sshd_config.d/*.conf\nUsePAM yes\n", to: "sshd_config")
    #expect(diagnosis().first?.text.hasPrefix("aucun bloc « Match User bureau »") == true)
    try write(try SshSnippet.text, to: "sshd_config.d/bureau.conf")
    #expect(
      diagnosis().first == .good("sshd", "les lignes du README sont là, avec les bonnes valeurs."))
    try write("# rien\n", to: "bureau/authorized_keys")
    chmod(folder + "/bureau/authorized_keys", 0o666)
    let keys = diagnosis().filter { $0.subject == "clés" }
    #expect(keys.map(\.verdict) == [.fault] && keys[0].text.contains("chown root:"))
    mkdir(folder + "/bureau-echange", 0o755)
    #expect(diagnosis().last?.text.hasSuffix("chown root: et chmod 711.") == true)
  }
}
