import BureauStore
import BureauUI
import Foundation
import TestSupport
import Testing
import TextUI

@testable import bureau

extension EndToEnd {
  /// `bureau demo` on a real terminal, with a runtime folder of the test's own.
  @Suite final class DemoCommandTests {
    private let runtime = NSTemporaryDirectory() + "/bureau-demo-\(UUID().uuidString)"
    private var environment: [String: String] { ["XDG_RUNTIME_DIR": runtime] }

    init() throws {
      try FileManager.default.createDirectory(
        atPath: runtime, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }

    deinit { try? FileManager.default.removeItem(atPath: runtime) }

    private var left: [String] {
      (try? FileManager.default.contentsOfDirectory(atPath: runtime)) ?? []
    }

    private func start() throws -> Pty {
      let pty = try Pty(
        Pty.bureau, ["demo"], environment: environment, size: Size(columns: 120, rows: 40))
      try pty.readUntil("étape 1 sur 6")
      try pty.readUntil("Base d'essai : rien n'est gardé.")
      return pty
    }

    @Test func `home is alive, a visit waits to be resumed`() throws {
      let pty = try start()
      for words in ["Lycée polyvalent Élise-Deroche", "Mme Petit", "en retard", "Brouillon"] {
        #expect(pty.screen.contains(words), "\(words)")
      }
      #expect(left.count == 1)
      pty.send("\r")
      try pty.readUntil("Atelier visité")
      pty.kill(SIGHUP)
      #expect(try pty.wait() == .exited(0))
    }

    @Test(arguments: [SIGHUP, SIGTERM])
    func `nothing is left when the line drops`(_ signal: Int32) throws {
      let pty = try start()
      pty.kill(signal)
      #expect(try pty.wait() == .exited(0))
      #expect(left.isEmpty)
    }

    @Test func `nothing is left when somebody quits`() throws {
      let pty = try start()
      pty.send("q")
      try pty.readUntil("Quitter bureau ?")
      pty.send("\r")
      #expect(try pty.wait() == .exited(0))
      #expect(left.isEmpty)
    }

    @Test func `without a terminal it says so and leaves nothing`() throws {
      let run = try CommandRun(["demo"], environment: environment)
      #expect(run.status == 1)
      #expect(run.complaint.hasPrefix("bureau s’affiche dans un terminal"))
      #expect(left.isEmpty)
    }

    @Test func `what a killed demonstration left goes with the next one`() throws {
      let pty = try start()
      pty.kill(SIGKILL)
      _ = try pty.wait()
      #expect(left.count == 1)
      let next = try start()
      #expect(left.count == 1)
      let other = try start()
      #expect(left.count == 2)
      for pty in [next, other] {
        pty.kill(SIGHUP)
        _ = try pty.wait()
      }
      #expect(left.isEmpty)
    }

    @Test func `the folder is its owner's alone`() throws {
      let folder = try ThrowAwayFolder()
      defer { folder.remove() }
      let facts = try FileManager.default.attributesOfItem(atPath: folder.path)
      #expect(facts[.posixPermissions] as? Int == 0o700)
    }
  }
}
