import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import Foundation
import TestSupport
import Testing

@testable import bureau

struct SessionTests {
  @Test func `only what cannot lead elsewhere is kept of the environment`() {
    let environment = SessionEnvironment([
      "TERM": "putty-256color", "TERMINFO": "/tmp", "TERMCAP": "x", "HOME": "/home/dupont",
      "LD_PRELOAD": "/tmp/x.so", "XDG_CONFIG_HOME": "/tmp", "SSH_CONNECTION": "1 2 3 4",
      "LANG": "fr_FR", "SUDO_UID": "1001", "SSH_ORIGINAL_COMMAND": "exporter contacts",
    ])
    #expect(
      environment.variables == [
        "TERM": "putty-256color", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8",
        "PATH": "/usr/bin:/bin", "SSH_CONNECTION": "ssh",
      ])
    #expect(environment.account == 1001 && environment.request == "exporter contacts")
  }

  @Test(arguments: ["../../../tmp/x", "", ".x", "xterm\nx", "é", String(repeating: "x", count: 65)])
  func `a terminal that is no name is a usual one`(term: String) {
    #expect(SessionEnvironment(["TERM": term]).variables["TERM"] == "xterm-256color")
  }

  @Test(arguments: [nil, "", "bureau", "bureau "])
  func `a plain login opens the application`(text: String?) throws {
    guard case .application = try SessionRequest(text) else {
      Issue.record("not the application")
      return
    }
  }

  @Test func `an export may be asked for, and its form`() throws {
    guard
      case .command(let command) = try SessionRequest("bureau exporter annuaire --format json"),
      let export = command as? ExportCommand
    else {
      Issue.record("no export")
      return
    }
    #expect(export.subject == .directory && export.format == .json)
    #expect(export.deed == .exportCompanies)
  }

  @Test(arguments: [
    "document ordre", "document ordre 0190b3c4-1d2e-7f00-8000-000000000001 --format odt",
    "document lettre --format html", "document tournee demain", "document tournee 24/11/2026",
  ])
  func `a document may be asked for`(text: String) throws {
    guard case .command(let command) = try SessionRequest(text) else {
      Issue.record("no document")
      return
    }
    #expect(command.deed == .readMissions)
  }

  @Test(arguments: [
    "sh", "exporter", "exporter eleves", "exporter contacts --format", "exporter contacts x",
    "exporter contacts --format xml", "exporter contacts --base /tmp/x", "exporter contacts;id",
    "document", "document ordre --vers /tmp", "document ordre ../x", "document ordre /etc/passwd",
    "document ordre x --base /tmp/x", "document ordre --format=odt", "document ordre --format /x",
    "document tournee", "document help", "help", "--help", "exporter contacts --help",
    "exporter entreprises --format ics", "document tournee $(id)", "document tournee ~",
    "bureau bureau", "EXPORTER contacts", "exporter\ncontacts", "internal-sftp",
    "exporter contacts" + String(repeating: " ", count: 200),
  ])
  func `anything else is refused`(text: String) {
    let refusal = #expect(throws: SessionRefusal.self) { try SessionRequest(text) }
    #expect(refusal?.status == CommandOutcome.misuse)
  }

  @Test(arguments: [
    ("rapport --du 31/12/2026 --au 01/01/2026", "avant"), ("exporter", "Usage : exporter annuaire"),
    ("rapport --annee 2026-2028", "2026-2028"), ("exporter frais --format ics", "ics"),
    ("sh", "n'ouvre que bureau"),
  ])
  func `a refusal says what is wrong with a command that may be asked for`(
    text: String, words: String
  ) {
    let refusal = #expect(throws: SessionRefusal.self) { try SessionRequest(text) }
    #expect(refusal?.sentence.contains(words) == true, "\(refusal?.sentence ?? "")")
  }

  @Test func `one proof of who it is, and one only`() throws {
    #expect(try SessionAgent.id(option: "a", account: nil).rawValue == "a")
    #expect(throws: SessionRefusal.nobody) { try SessionAgent.id(option: nil, account: nil) }
    #expect(throws: SessionRefusal.twoIdentities) { try SessionAgent.id(option: "a", account: 0) }
  }

  @Test func `the accounts file must be root's alone`() throws {
    let folder = NSTemporaryDirectory() + "/comptes-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    mkdir(folder, 0o755)
    let path = folder + "/comptes"
    try Data("# comptes\n1001 a-1 # dupont\n1002 a-2\n".utf8).write(to: URL(fileURLWithPath: path))
    chmod(path, 0o664)
    #expect(throws: SessionRefusal.unsafeFile(path)) {
      try SessionAgent.id(option: nil, account: 1002, accounts: path)
    }
    chmod(path, 0o644)
    let isRoot = geteuid() == 0
    let found = try? SessionAgent.id(option: nil, account: 1002, accounts: path)
    #expect(found?.rawValue == (isRoot ? "a-2" : nil))
    #expect(throws: isRoot ? SessionRefusal.unknownAccount(7) : .unsafeFile(path)) {
      try SessionAgent.id(option: nil, account: 7, accounts: path)
    }
  }

  @Test func `who is not of the office any more is told so`() throws {
    let school = try SampleSchool()
    let today = Day(sample: "2026-11-24")
    func enter(_ body: (inout Agent) -> Void) throws -> Agent {
      var agent = try #require(try school.store.agent(school.weber.id))
      body(&agent)
      try school.store.saveAgent(
        agent, by: school.session, key: school.store.newOperationKey())
      return try SessionAgent.agent(school.weber.id, in: school.store, today: today)
    }
    #expect(try enter { $0.contractEnd = today }.name == "Mme Weber")
    #expect(throws: SessionRefusal.contractEnded(Day(sample: "2026-11-23"))) {
      try enter { $0.contractEnd = Day(sample: "2026-11-23") }
    }
    #expect(throws: SessionRefusal.closed(today)) {
      try enter { $0.closing = Closing(on: today, motive: "départ") }
    }
    #expect(throws: SessionRefusal.unknownAgent("x")) {
      try SessionAgent.agent(Agent.ID(rawValue: "x"), in: school.store, today: today)
    }
  }

  @Test func `agents are added, changed and closed, never the last administrator`() throws {
    let folder = NSTemporaryDirectory() + "/agents-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let base = folder + "/bureau.sqlite"
    let school = try SampleSchool(path: base)
    try school.store.close()
    func agents(_ words: String...) throws -> CommandRun {
      try CommandRun(["agents"] + words + ["--base", base])
    }
    let added = try agents("ajouter", "M. Roux", "--role", "lecture", "--fin-contrat", "31/08/2027")
    let id = try #require(added.output.split(separator: " ").last).trimmingCharacters(
      in: .whitespacesAndNewlines)
    #expect(added.status == 0)
    #expect(try agents("modifier", id, "--role", "ddfpt").status == 0)
    #expect(try agents().output.contains("M. Roux\n    rôle : DDFPT · contrat jusqu'au 31/08/2027"))
    #expect(try agents("clore", id, "--motif", "mutation").status == 0)
    #expect(try agents().output.contains("(mutation)"))
    #expect(try agents("modifier", id, "--rouvrir").status == 0)
    let last = try agents("clore", school.petit.id.rawValue)
    #expect(last.status == 1 && last.complaint.contains("dernier administrateur"))
    #expect(try agents("modifier", id, "--role", "chef").status == 2)
  }
}
