import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing
import TextUI

extension EndToEnd {
  /// The main job, in the real program on a real terminal, with the worst ends.
  @Suite(.serialized) final class VisitEndToEndTests {
    private let folder = NSTemporaryDirectory() + "bureau-visit-\(UUID().uuidString)"
    private var base: String { folder + "/bureau.sqlite" }

    init() throws {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try SampleSchool(path: base).store.close()
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    @Test func `a visit saved is found again after kill -9`() throws {
      let pty = try open()
      pty.send(Self.visit)
      try pty.readUntil("Qui et quand")
      pty.send("boulangerie schm")
      try pty.readUntil("┌")
      pty.send("\t\t\t\t\t\t ")
      try pty.readUntil("[x] places")
      pty.send(Self.save)
      try pty.readUntil("Visite enregistrée")
      pty.kill(SIGKILL)
      #expect(try pty.wait() == .killed(SIGKILL))

      let again = try open()
      again.send("/schmitt")
      try again.readUntil("en discussion")
      again.kill(SIGKILL)
      _ = try again.wait()
      let store = try Store(
        path: base, environment: .init(now: { SampleEnvironment.now }, random: { 0 }))
      #expect(try store.verify(quick: false).isSound)
      try store.close()
    }

    @Test(arguments: [SIGKILL, SIGHUP, SIGTERM])
    func `what was typed is offered again after the worst end`(signal: Int32) throws {
      let pty = try open()
      pty.send(Self.visit)
      try pty.readUntil("Qui et quand")
      pty.send("moreau\t")
      try pty.readUntil("Karim Moreau")
      try pty.readUntil("brouillon gardé")
      pty.kill(signal)
      _ = try pty.wait()

      let again = try open()
      try again.readUntil("Brouillon : Nouvelle visite > Garage Moreau")
      again.send("\r")
      try again.readUntil("[Garage Moreau & Fils")
      again.kill(SIGKILL)
      _ = try again.wait()
    }

    private func open() throws -> Pty {
      let pty = try Pty(Pty.bureau, ["--base", base])
      try pty.readUntil("À faire aujourd'hui")
      return pty
    }

    private static let visit = "\u{1B}[17~"
    private static let save = "\u{1B}OQ"
  }
}
