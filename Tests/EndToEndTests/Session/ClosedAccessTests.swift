import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// Somebody dismissed while at work.
  @Suite final class ClosedAccessTests {
    private let folder = NSTemporaryDirectory() + "/bureau-clos-\(UUID().uuidString)"
    private var base: String { folder + "/bureau.sqlite" }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    @Test func `a session whose agent is closed ends, and says why`() throws {
      let school = try SampleSchool(path: base)
      try school.store.close()
      let id = school.weber.id.rawValue
      let pty = try Pty(Pty.bureau, ["session", "--agent", id, "--base", base])
      try pty.readUntil("À faire aujourd'hui")
      let present = try CommandRun(["agents", "--presents", "--base", base])
      #expect(present.output.contains("Mme Weber, depuis le"))
      #expect(try CommandRun(["agents", "clore", id, "--base", base]).status == 0)
      #expect(try pty.wait() == .exited(1))
      #expect(pty.screen.contains("Votre accès au bureau est clos depuis le"))
      let after = try CommandRun(["agents", "--presents", "--base", base])
      #expect(after.output == "Personne n'a l'application ouverte.\n")
    }

    @Test func `a day to come is no day to close an access`() throws {
      let school = try SampleSchool(path: base)
      try school.store.close()
      let answer = try CommandRun([
        "agents", "clore", school.weber.id.rawValue, "--le", "+30j", "--base", base,
      ])
      #expect(answer.status == 2 && answer.complaint.contains("--fin-contrat"))
    }
  }
}
