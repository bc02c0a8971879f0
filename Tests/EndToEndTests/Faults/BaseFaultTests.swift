import BureauDomain
import BureauStore
import Foundation
import GRDB
import TestSupport
import Testing
import TextUI

@testable import bureau

extension EndToEnd {
  /// A base that cannot be used as it is: each its sentence, and nothing lost.
  @Suite(.serialized) final class BaseFaultTests {
    private let folder = NSTemporaryDirectory() + "/bureau-pannes-\(UUID().uuidString)"
    private let school: SampleSchool
    private var base: String { folder + "/bureau.sqlite" }

    init() throws {
      school = try SampleSchool(path: folder + "/bureau.sqlite")
      try school.store.close()
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func session(_ base: String) throws -> Pty {
      try Pty(Pty.bureau, ["session", "--agent", school.petit.id.rawValue, "--base", base])
    }

    /// What the application says when it is started on the base, and how it ends.
    private func refusal() throws -> (text: String, end: Pty.End) {
      let pty = try Pty(Pty.bureau, ["--base", base], size: .init(columns: 300, rows: 24))
      let end = try pty.wait()
      return (pty.screen.text, end)
    }

    @Test
    func `a damaged base says where its copies are, and the command it names brings one back`()
      throws
    {
      #expect(try CommandRun(["sauvegarder", "--base", base]).status == 0)
      let ruin = Data(repeating: 0x41, count: 20_000)
      try ruin.write(to: URL(fileURLWithPath: base))
      let (text, end) = try refusal()
      #expect(end == .exited(1))
      #expect(text.contains("La base est endommagée. Rien n'a été modifié."))
      #expect(text.contains("bureau restaurer --base \(base)"))
      #expect(text.contains("\(folder)/sauvegardes"))

      let list = try CommandRun(["restaurer", "--base", base])
      #expect(list.status == 0 && list.output.contains(" entreprises, "))
      let copies = try Store.copies(in: folder + "/sauvegardes")
      let name = try #require(copies.first?.path.split(separator: "/").last.map(String.init))
      #expect(list.output.contains("bureau restaurer \(name)"))
      let restored = try CommandRun(["restaurer", name, "--base", base])
      #expect(restored.status == 0)
      let aside = try #require(
        restored.output.split(separator: "\n").last?.split(separator: " ").last.map(String.init))
      #expect(try Data(contentsOf: URL(fileURLWithPath: aside)) == ruin)
      let verified = try CommandRun(["verifier", "--base", base])
      #expect(verified.status == 0 && verified.output.contains("Copies : 1"))
    }

    @Test func `a copy that changed is refused by its digest`() throws {
      #expect(try CommandRun(["sauvegarder", "--base", base]).status == 0)
      let copy = try #require(try Store.copies(in: folder + "/sauvegardes").first).path
      var bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
      let place = try #require(bytes.range(of: Data("Garage Moreau".utf8)))
      bytes[place.lowerBound] ^= 0x01
      try bytes.write(to: URL(fileURLWithPath: copy))
      let refused = try CommandRun(["restaurer", copy, "--base", base])
      #expect(refused.status == 1 && refused.complaint.contains("est abîmée"))
      let verified = try CommandRun(["verifier", "--base", base])
      #expect(verified.status == 1 && verified.output.contains("Copies abîmées"))
      #expect(try CommandRun(["restaurer", "--base", base]).output.contains("× abîmée"))
    }

    @Test func `a base of a newer program is refused`() throws {
      try update(base)
      let (text, end) = try refusal()
      #expect(end == .exited(3))
      #expect(text.contains("Cette base vient d'une version plus récente (99 ;"))
    }

    @Test func `who works while the base is migrated is told, and keeps what is typed`() throws {
      let pty = try session(base)
      try pty.readUntil("À faire aujourd'hui")
      pty.send("\u{1B}[17~")
      try pty.readUntil("Qui et quand")
      try update(base)
      try pty.readUntil("vient d'être mise à jour")
      pty.send("boulangerie schm")
      try pty.readUntil("┌")
      pty.send("\t")
      try pty.readUntil("brouillon gardé")
      pty.send("\u{1B}OQ")
      try pty.readUntil("vient d'être mise à jour")
      pty.kill(SIGHUP)
      #expect(try pty.wait() == .exited(0))
      let queue = try DatabaseQueue(path: base)
      let kept = try queue.read { try String.fetchAll($0, sql: "SELECT json FROM draft") }
      #expect(kept.count == 1 && kept[0].lowercased().contains("schm"))
      try queue.close()
    }

    @Test func `a clock that went back a year is told, and saves go on in order`() throws {
      let base = folder + "/avance/bureau.sqlite"
      let year: Int64 = 366 * 86_400_000
      let ahead = StoreEnvironment(
        now: { Instant(milliseconds: StoreEnvironment.system.now().milliseconds + year) },
        random: StoreEnvironment.system.random)
      let store = try Store(path: base, environment: ahead)
      try store.setUp(school.establishment, school.petit, key: store.newOperationKey())
      try store.close()
      let pty = try session(base)
      try pty.readUntil("L'horloge de cette machine retarde")
      pty.send("e")
      try pty.readUntil("Le portefeuille est vide")
      pty.send("\u{11}\r")
      #expect(try pty.wait() == .exited(0))

      let again = try Store(path: base, environment: .system)
      var petit = try #require(try again.agent(school.petit.id))
      petit.homeTown = "Metz"
      try again.saveAgent(
        petit, by: Session(agent: petit), key: again.newOperationKey())
      let acts = try again.history(of: petit.id.rawValue, limit: 10)
      #expect(acts.map(\.act) == ["agent.save", "agent.add"])
      #expect(acts[0].id > acts[1].id && acts[0].at.milliseconds < acts[1].at.milliseconds)
      #expect(try again.verify(quick: false).faults == [])
      try again.close()
    }

    /// What a newer program does to a base while others have it open.
    private func update(_ base: String) throws {
      let queue = try DatabaseQueue(path: base)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
      try queue.close()
    }
  }
}
