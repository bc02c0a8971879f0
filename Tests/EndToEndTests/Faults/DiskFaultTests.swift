import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing

@testable import bureau

extension EndToEnd {
  /// A real disk that is full, or closed to writing.
  @Suite(.serialized, .enabled(if: SmallDisk.isPossible)) final class DiskFaultTests {
    private let disk: SmallDisk
    private let petit: Agent
    private var base: String { disk.path + "/base/bureau.sqlite" }

    init() throws {
      disk = try SmallDisk()
      let school = try SampleSchool(path: disk.path + "/base/bureau.sqlite")
      petit = school.petit
      try school.store.close()
    }

    private func session() throws -> Pty {
      let pty = try Pty(
        Pty.bureau, ["session", "--agent", petit.id.rawValue, "--base", base])
      try pty.readUntil("À faire aujourd'hui")
      return pty
    }

    @Test func `a full disk is named, what was typed stays, and the save goes through later`()
      throws
    {
      let pty = try session()
      pty.send("\u{1B}[17~")
      try pty.readUntil("Qui et quand")
      pty.send("boulangerie schm")
      try pty.readUntil("┌")
      pty.send("\t\t\t\t\t\t ")
      try pty.readUntil("[x] places")
      try disk.fill()
      pty.send("\u{1B}OQ")
      try pty.readUntil("Disque plein")
      #expect(pty.screen.contains("[x] places"))
      disk.makeRoom()
      pty.send("\u{1B}OQ")
      try pty.readUntil("Visite enregistrée")
      pty.send("\u{11}\r")
      #expect(try pty.wait() == .exited(0))
      let store = try Store(path: base, environment: .system)
      #expect(try store.verify(quick: false).faults == [])
      #expect(try store.drafts(agent: petit.id).isEmpty)
      try store.close()
    }

    @Test func `a full disk is named at the start`() throws {
      try disk.fill()
      let answer = try CommandRun(["verifier", "--base", base])
      #expect(answer.status == 1 && answer.complaint.contains("Disque plein"))
      disk.makeRoom()
      #expect(try CommandRun(["verifier", "--base", base]).status == 0)
    }

    @Test func `a copy that finds no room leaves nothing`() throws {
      try disk.fill(leaving: 400 << 10)
      let answer = try CommandRun(["sauvegarder", "--base", base])
      #expect(answer.status == 1 && answer.complaint.contains("Disque plein"))
      #expect(try Store.copies(in: Store.copiesFolder(for: base)).isEmpty)
    }

    @Test func `a disk closed to writing is named at the start`() throws {
      try disk.setReadOnly(true)
      let answer = try CommandRun(["verifier", "--base", base])
      #expect(answer.status == 1 && answer.complaint.contains("lecture seule"))
      let pty = try Pty(Pty.bureau, ["--base", base])
      _ = try pty.wait()
      #expect(pty.screen.contains("lecture seule"))
      try disk.setReadOnly(false)
      #expect(try CommandRun(["verifier", "--base", base]).status == 0)
    }
  }
}
