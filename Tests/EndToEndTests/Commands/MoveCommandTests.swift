import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// `bureau demenager`, the real program.
  @Suite final class MoveCommandTests {
    private let folder = NSTemporaryDirectory() + "/bureau-demenage-\(UUID().uuidString)"
    private var base: String { folder + "/perso/bureau.sqlite" }
    private var target: String { folder + "/serveur/bureau.sqlite" }

    init() throws {
      try SampleSchool(path: folder + "/perso/bureau.sqlite").store.close()
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func move() throws -> CommandRun {
      try CommandRun(["demenager", "--base", base, "--vers", target])
    }

    @Test func `a personal base becomes the server's, with all it holds`() throws {
      let answer = try move()
      #expect(answer.status == 0 && answer.output.contains("maintenant ici : \(target)"))
      let store = try Store(path: target, environment: SampleEnvironment.make())
      #expect(try store.agents().count == 4)
      #expect(try store.verify(quick: false).faults == [])
      try store.close()
      #expect(!FileManager.default.fileExists(atPath: base))
      let kept = try FileManager.default.contentsOfDirectory(atPath: folder + "/perso")
      #expect(kept.contains { $0.hasPrefix("demenagee-") && $0.hasSuffix(".sqlite") })
    }

    @Test func `a base in use, and a place that is taken, are refused`() throws {
      let store = try Store(path: base, environment: SampleEnvironment.make())
      let busy = try move()
      #expect(busy.status == 1 && busy.complaint.contains("D'autres personnes ont la base ouverte"))
      try store.close()
      try Store(path: target, environment: SampleEnvironment.make()).close()
      let taken = try move()
      #expect(taken.status == 1 && taken.complaint.contains("Il y a déjà une base"))
      #expect(FileManager.default.fileExists(atPath: base))
    }

    @Test func `the new base belongs to the owner of its folder`() throws {
      guard geteuid() == 0 else { return }
      let nobody: uid_t = 65534
      mkdir(folder + "/serveur", 0o700)
      chown(folder + "/serveur", nobody, nobody)
      #expect(try move().status == 0)
      var facts = stat()
      #expect(stat(target, &facts) == 0 && facts.st_uid == nobody && facts.st_mode & 0o777 == 0o600)
    }
  }
}
