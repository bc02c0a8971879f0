import BureauDomain
import Foundation
import Testing

@testable import BureauExchange

struct AuthorizedKeysTests {
  private static let body =
    "AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"
  private static let line = "ssh-ed25519 \(body) dupont@portable"

  private func key(_ text: String = line) throws -> PublicKey { try PublicKey(parsing: text) }

  private func known(_ agent: String = "a-17") throws -> AuthorizedKey {
    try AuthorizedKey(
      agent: Agent.ID(rawValue: agent), key: key(),
      door: .session(program: "/usr/local/bin/bureau", base: "/var/lib/bureau/bureau.sqlite"))
  }

  @Test func `a line gives a terminal and one program, and nothing else`() throws {
    #expect(
      try known().line
        == "restrict,pty,command=\"/usr/local/bin/bureau session --agent a-17 "
        + "--base /var/lib/bureau/bureau.sqlite\" ssh-ed25519 \(Self.body) dupont@portable")
    #expect(AuthorizedKey(line: try known().line) == (try known()))
  }

  @Test func `a key for files leads to the agent's folders alone`() throws {
    let files = try AuthorizedKey(
      agent: Agent.ID(rawValue: "a-17"), key: key(), door: .files(secret: "c0ffee"))
    #expect(
      files.line
        == "restrict,command=\"internal-sftp -u 0077 -P symlink,hardlink -d /a-17.c0ffee\" "
        + "ssh-ed25519 \(Self.body) dupont@portable")
    #expect(AuthorizedKey(line: files.line) == files)
    #expect(AuthorizedKey(line: "restrict,pty," + files.line.dropFirst(9)) == nil)
  }

  @Test(arguments: [
    "", "ssh-ed25519", "dupont", "ssh-dss AAAAB3NzaC1kc3M= x", "ssh-ed25519 AAAA x",
    "ssh-rsa \(AuthorizedKeysTests.body) x",
    "restrict,command=\"sh\" ssh-ed25519 \(AuthorizedKeysTests.body) x",
    "ssh-ed25519 \(AuthorizedKeysTests.body) x\nssh-ed25519 \(AuthorizedKeysTests.body) y",
    "ssh-ed25519 \(AuthorizedKeysTests.body.dropLast(3)) x",
  ])
  func `what is no whole key is refused`(text: String) {
    #expect(throws: ValueRefusal.self) { try key(text) }
  }

  @Test func `the comment of a key cannot leave its line`() throws {
    #expect(try key("ssh-ed25519 \(Self.body) a\" command=\"sh é").comment == "a-commandsh-")
  }

  @Test(arguments: ["a b", "a\"b", "$(id)", "", "-x", "é", "a;b"])
  func `names the shell would read are refused`(name: String) throws {
    #expect(throws: ValueRefusal.self) { try known(name) }
  }

  @Test(arguments: [
    "ssh-ed25519 AAAA x", "# remarque", "command=\"sh\" ssh-ed25519 AAAA x",
    "restrict,pty,command=\"sh\" ssh-ed25519 AAAA x",
  ])
  func `lines of another hand are not ours`(line: String) {
    #expect(AuthorizedKey(line: line) == nil)
  }

  @Test func `the file keeps other lines, and a key opens one session`() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/cles-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/authorized_keys"
    var file = try AuthorizedKeysFile(path: path)
    file.add(try known())
    file.add(try known("b-2"))
    try file.save()
    var facts = stat()
    #expect(stat(path, &facts) == 0 && facts.st_mode & 0o777 == 0o644)
    #expect(try AuthorizedKeysFile(path: path).keys == [try known("b-2")])

    let foreign = "ssh-ed25519 \(Self.body) sauveteur\n"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try Data((foreign + text).utf8).write(to: URL(fileURLWithPath: path))
    file = try AuthorizedKeysFile(path: path)
    #expect(file.otherLines == 1)
    #expect(file.remove(Agent.ID(rawValue: "a-17")) == 0)
    #expect(file.remove(Agent.ID(rawValue: "b-2"), ending: "zzz") == 0)
    #expect(file.remove(Agent.ID(rawValue: "b-2"), ending: file.keys[0].key.ending) == 1)
    try file.save()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == foreign)
  }
}
