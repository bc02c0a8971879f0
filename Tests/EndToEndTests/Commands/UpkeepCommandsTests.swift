import ArgumentParser
import BureauDomain
import BureauStore
import Foundation
import Testing

@testable import bureau

/// `bureau verifier`, `sauvegarder` and `restaurer` on real files.
final class UpkeepCommandsTests {
  private let folder: String
  private var base: String { folder + "/bureau.sqlite" }
  private var copies: String { Store.copiesFolder(for: base) }

  init() throws {
    folder = NSTemporaryDirectory() + "/bureau-commands-\(UUID().uuidString)"
    try Store(path: base, environment: .system).close()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs a command as the shell would; its exit status.
  private func status<Command: ParsableCommand>(
    _ command: Command.Type, _ arguments: String...
  ) -> Int32 {
    do {
      var parsed = try command.parse(arguments + ["--base", base])
      try parsed.run()
      return 0
    } catch {
      return command.exitCode(for: error).rawValue
    }
  }

  private func keepDraft(_ record: String) throws {
    let store = try Store(path: base, environment: .system)
    try store.saveDraft(
      Draft(
        agent: Agent.ID(rawValue: "agent"), form: "visit", record: record, title: "Visite",
        json: "{}", savedAt: Instant(milliseconds: 0)))
    try store.close()
  }

  private func records() throws -> [String?] {
    let store = try Store(path: base, environment: .system)
    defer { try? store.close() }
    return try store.drafts(agent: Agent.ID(rawValue: "agent")).map(\.record)
  }

  @Test func `a sound base is said to be sound`() {
    #expect(status(VerifyCommand.self) == 0)
    #expect(status(VerifyCommand.self, "--rapide") == 0)
  }

  @Test func `a base that is not there is not made by a check`() throws {
    try FileManager.default.removeItem(atPath: base)
    #expect(status(VerifyCommand.self) == 1)
    #expect(status(BackupCommand.self) == 1)
    #expect(!FileManager.default.fileExists(atPath: base))
  }

  @Test func `an unsafe place ends with status 3`() {
    chmod(folder, 0o755)
    #expect(status(VerifyCommand.self) == 3)
    #expect(status(BackupCommand.self) == 3)
    #expect(status(RestoreCommand.self, "bureau-2026-11-23-080200.sqlite") == 3)
  }

  @Test func `a ruined base ends with status 1`() throws {
    try Data(repeating: 0x41, count: 9000).write(to: URL(fileURLWithPath: base))
    chmod(base, 0o600)
    #expect(status(VerifyCommand.self) == 1)
  }

  @Test func `a copy made and restored by name brings its state back`() throws {
    try keepDraft("first")
    #expect(status(BackupCommand.self) == 0)
    try keepDraft("second")
    let copy = try #require(try Store.copies(in: copies).first)
    #expect(copy.holdings?.companies == 0)
    #expect(copy.holdings?.activities == 0)
    #expect(status(RestoreCommand.self) == 0)
    #expect(try records().count == 2)
    let name = try #require(copy.path.split(separator: "/").last.map(String.init))
    #expect(status(RestoreCommand.self, name) == 0)
    #expect(try records() == ["first"])
  }

  @Test func `copies go where one says and the number is kept`() throws {
    let elsewhere = folder + "/ailleurs"
    #expect(status(BackupCommand.self, "--dossier", elsewhere, "--garder", "1") == 0)
    #expect(try Store.copies(in: elsewhere).count == 1)
    #expect(status(BackupCommand.self, "--garder", "0") == 64)
    #expect(status(RestoreCommand.self, "--dossier", elsewhere) == 0)
  }

  @Test func `a copy that is not there is refused`() {
    #expect(status(RestoreCommand.self, "bureau-2001-01-01-000000.sqlite") == 1)
    #expect(status(RestoreCommand.self) == 0)
  }

  @Test func `the base is the one named, else that of the user's data folder`() throws {
    #expect(try BaseOptions.parse(["--base", "/a/b.sqlite"]).path == "/a/b.sqlite")
    #expect(try BaseOptions.parse([]).path.hasSuffix("/bureau/bureau.sqlite"))
  }
}
