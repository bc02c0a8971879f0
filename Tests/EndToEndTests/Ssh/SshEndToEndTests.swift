import BureauDomain
import Foundation
import TestSupport
import Testing
import TextUI

extension EndToEnd {
  /// The application behind a real sshd, set up by the README's own snippet.
  @Suite(.serialized) final class SshEndToEndTests {
    private let server: SshServer

    init() throws { server = try SshServer() }

    private func quit(_ pty: Pty) throws {
      pty.send("\u{11}\r")
      _ = try pty.wait()
    }

    @Test func `the key says who one is`() throws {
      for agent in [server.petit, server.weber] {
        let pty = try server.terminal(agent)
        try pty.readUntil("À faire aujourd'hui")
        #expect(pty.screen.contains(agent.name))
        try quit(pty)
      }
    }

    @Test func `nothing but the application can be run`() throws {
      for words in ["cat /etc/passwd; sh -i", "sh", "bureau agents", "bureau session --agent x"] {
        let answer = try server.request(server.petit, [], words)
        #expect(answer.status == 2, "\(words)")
        #expect(answer.output.isEmpty && answer.complaint.contains("n'ouvre que bureau"))
      }
    }

    @Test func `an export comes on the output, and no path is ever read`() throws {
      let export = try server.request(server.petit, [], "exporter entreprises")
      #expect(export.status == 0 && export.output.contains("Garage Moreau"))
      let json = try server.request(server.petit, [], "exporter contacts --format json")
      #expect(json.status == 0 && json.output.hasPrefix("["))
      for words in [
        "exporter ../../etc/passwd", "exporter entreprises --base /tmp/x",
        "exporter entreprises > /tmp/x", "exporter entreprises; id", "exporter $(id)",
      ] {
        let answer = try server.request(server.petit, [], words)
        #expect(answer.status == 2 && answer.output.isEmpty, "\(words)")
      }
    }

    @Test func `no files, no tunnels`() throws {
      #expect(try server.sftp(server.petit) != 0)
      let back = try server.request(
        server.petit, ["-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:9"],
        "exporter contacts")
      #expect(back.status == 255 && back.output.isEmpty)
      let there = try server.request(server.petit, ["-W", "127.0.0.1:22"])
      #expect(there.status != 0 && there.output.isEmpty)
    }

    @Test func `documents come on the output, for who may read them`() throws {
      let list = try server.request(server.petit, [], "document ordre")
      let id = try #require(list.output.split(separator: " ").first.map(String.init))
      let text = try server.request(server.petit, [], "document ordre \(id)")
      #expect(text.status == 0 && text.output.contains("ORDRE DE MISSION"))
      let page = try server.request(server.petit, [], "document ordre \(id) --format html")
      #expect(page.status == 0 && page.output.contains("<html"))
      for words in ["document ordre \(id) --vers /tmp", "document ordre ../../etc/passwd"] {
        let answer = try server.request(server.petit, [], words)
        #expect(answer.status == 2 && answer.output.isEmpty, "\(words)")
      }
      let refused = try server.request(server.klein, [], "document ordre")
      #expect(refused.status == 1 && refused.output.isEmpty)
      #expect(refused.complaint.contains("consulter les missions"))
    }

    @Test func `each agent has entree and sortie by sftp, and nothing else`() throws {
      guard server.hasFilesAccount else { return }
      let list = server.folder + "/liste.csv"
      try Data("nom;ville\n".utf8).write(to: URL(fileURLWithPath: list))
      let put = try server.files(server.petit, "put \(list) entree/", "ls")
      #expect(put.status == 0 && put.output.contains("entree") && put.output.contains("sortie"))
      let own = try server.filesFolder(of: server.petit)
      var facts = stat()
      #expect(stat(own + "/entree/liste.csv", &facts) == 0 && facts.st_mode & 0o777 == 0o600)
      #expect(stat(server.keysFile + "_fichiers", &facts) == 0 && facts.st_mode & 0o777 == 0o640)
      let get = try server.files(server.petit, "get entree/liste.csv \(server.folder)/retour.csv")
      #expect(get.status == 0)
      for command in [
        "ls /", "cd /etc", "get /etc/passwd /dev/null", "ls ../\(server.base)",
        "symlink \(server.base) entree/x", "ln entree/liste.csv entree/x",
        "ls /\(server.weber.id.rawValue)",
      ] {
        #expect(try server.files(server.petit, command).status != 0, "\(command)")
      }
      let shell = try server.requestOfFiles(server.petit, "id")
      #expect(shell.status != 0 && !shell.output.contains("uid="))
    }

    @Test func `the application works in the folders of the account for files`() throws {
      guard server.hasFilesAccount else { return }
      let pty = try server.terminal(server.petit)
      try pty.readUntil("À faire aujourd'hui")
      pty.send("f")
      try pty.readUntil("FAQ")
      pty.send("y")
      try pty.readUntil("sortie/")
      try quit(pty)
      let got = try server.files(server.petit, "ls sortie")
      #expect(got.output.contains("sortie/"))
    }

    @Test func `no variable reaches the program, and a false terminal is a usual one`() throws {
      let pty = try server.terminal(
        server.petit,
        ["-o", "SetEnv=LD_PRELOAD=/nulle-part.so TERMINFO=/tmp SUDO_UID=0 BUREAU_X=1"],
        term: "../../../../tmp/x")
      try pty.readUntil("À faire aujourd'hui")
      let variables = try environments()
      #expect(!variables.isEmpty)
      for name in ["LD_PRELOAD", "TERMINFO", "SUDO_UID", "BUREAU_X"] {
        #expect(!variables.contains { $0.contains(name + "=") }, "\(name)")
      }
      try quit(pty)
    }

    @Test func `Ctrl-Z and quit do not leave the application`() throws {
      let pty = try server.terminal(server.petit)
      try pty.readUntil("À faire aujourd'hui")
      pty.send("\u{1A}\u{1C}")
      pty.send("e")
      try pty.readUntil("Raison sociale")
      try quit(pty)
    }

    @Test func `a visit is logged over the line`() throws {
      let pty = try server.terminal(server.petit)
      try pty.readUntil("À faire aujourd'hui")
      pty.send("\u{1B}[17~")
      try pty.readUntil("Qui et quand")
      pty.send("boulangerie schm")
      try pty.readUntil("┌")
      pty.send("\t\t\t\t\t\t ")
      try pty.readUntil("[x] places")
      pty.send("\u{1B}OQ")
      try pty.readUntil("Visite enregistrée")
      try quit(pty)
    }

    @Test func `a line cut in mid-form loses nothing, on any seat`() throws {
      let pty = try server.terminal(server.petit)
      try pty.readUntil("À faire aujourd'hui")
      pty.send("\u{1B}[17~")
      try pty.readUntil("Qui et quand")
      pty.send("moreau\t")
      try pty.readUntil("Karim Moreau")
      try pty.readUntil("brouillon gardé")
      pty.kill(SIGKILL)
      _ = try pty.wait()

      let again = try server.terminal(server.petit)
      try again.readUntil("Brouillon : Nouvelle visite > Garage Moreau")
      again.send("\r")
      try again.readUntil("[Garage Moreau & Fils")
      try quit(again)
    }

    @Test(arguments: ["sshd is killed", "the laptop sleeps"])
    func `a connection that dies leaves no process and loses nothing`(how: String) throws {
      let pty = try server.terminal(server.petit)
      try pty.readUntil("À faire aujourd'hui")
      pty.send("\u{1B}[17~")
      try pty.readUntil("Qui et quand")
      pty.send("moreau\t")
      try pty.readUntil("Karim Moreau")
      try pty.readUntil("brouillon gardé")
      let session = try #require(try sessions().first)
      if how == "sshd is killed" {
        kill(try session.parent(), SIGKILL)
      } else {
        pty.kill(SIGSTOP)
      }
      let end = try FinishedProgram(
        "/usr/bin/timeout", ["60", "tail", "--pid=\(session.id)", "-f", "/dev/null"])
      #expect(end.status == 0)
      let again = try server.terminal(server.petit)
      try again.readUntil("Brouillon : Nouvelle visite > Garage Moreau")
      try quit(again)
    }

    @Test func `who has left does not come in any more`() throws {
      let closed = try CommandRun([
        "agents", "clore", server.weber.id.rawValue, "--base", server.base,
      ])
      #expect(closed.status == 0)
      let answer = try server.request(server.weber, [], "exporter contacts")
      #expect(answer.status == 1 && answer.complaint.contains("clos depuis le"))
    }

    /// The environments of the sessions that run.
    private func environments() throws -> [String] {
      try sessions().compactMap { FileManager.default.contents(atPath: "/proc/\($0.id)/environ") }
        .map { String(decoding: $0, as: UTF8.self) }
    }

    /// The sessions that run on the server.
    private func sessions() throws -> [ServerProcess] {
      try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { pid_t($0) }
        .map(ServerProcess.init).filter { $0.commandLine.hasPrefix(server.folder + "/bureau") }
    }
  }
}
