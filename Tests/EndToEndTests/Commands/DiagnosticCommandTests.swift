import BureauStore
import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// `bureau diagnostic` without a terminal: what to change, and nothing else.
  @Suite final class DiagnosticCommandTests {
    private let folder = NSTemporaryDirectory() + "/bureau-diagnostic-\(UUID().uuidString)"
    private var base: String { folder + "/bureau.sqlite" }

    init() throws {
      try SampleSchool(path: folder + "/bureau.sqlite").store.close()
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func diagnosis(_ environment: [String: String] = [:]) throws -> CommandRun {
      try CommandRun(
        ["diagnostic", "--base", base],
        environment: ["TERM": "xterm-256color"].merging(environment) { $1 })
    }

    @Test func `a base without a copy, then with one`() throws {
      let before = try diagnosis()
      #expect(before.status == 1)
      #expect(before.output.contains("✓ base       \(base), saine, 4 agents."))
      #expect(before.output.contains("▲ copies     aucune."))
      #expect(before.output.contains("À changer : 1 point"))
      #expect(try CommandRun(["sauvegarder", "--base", base]).status == 0)
      let after = try diagnosis()
      #expect(after.status == 0 && after.output.contains("✓ copies     1 copie, la dernière"))
      #expect(after.output.contains("Rien à changer."))
    }

    @Test func `rights that are too wide are named with what repairs them`() throws {
      #expect(try CommandRun(["sauvegarder", "--base", base]).status == 0)
      chmod(base, 0o644)
      chmod(folder + "/sauvegardes", 0o755)
      let answer = try diagnosis()
      #expect(answer.status == 1)
      for name in [base, folder + "/sauvegardes"] {
        #expect(answer.output.contains("ont accès à « \(name) »"))
      }
      #expect(answer.output.contains("(mode 700 pour un dossier, 600 pour un fichier)"))
    }

    @Test func `a copy of last week, and a damaged base, are told`() throws {
      #expect(try CommandRun(["sauvegarder", "--base", base]).status == 0)
      let copies = folder + "/sauvegardes"
      for name in try FileManager.default.contentsOfDirectory(atPath: copies) {
        let ending = name.hasSuffix(".sha256") ? ".sqlite.sha256" : ".sqlite"
        try FileManager.default.moveItem(
          atPath: "\(copies)/\(name)", toPath: "\(copies)/bureau-2001-01-01-033000\(ending)")
      }
      #expect(try diagnosis().output.contains("▲ copies     la dernière est du 01/01/2001 à 03:30"))
      try Data(repeating: 0x41, count: 9000).write(to: URL(fileURLWithPath: base))
      #expect(try diagnosis().output.contains("▲ base       La base est endommagée."))
    }

    @Test func `keys that cannot be followed and a terminal without a name are told`() throws {
      let config = folder + "/config"
      try FileManager.default.createDirectory(
        atPath: config + "/bureau", withIntermediateDirectories: true)
      try Data("fiche.appel = Hyper-x\n".utf8).write(
        to: URL(fileURLWithPath: config + "/bureau/touches.conf"))
      let answer = try diagnosis(["XDG_CONFIG_HOME": config, "TERM": "../x", "LANG": "C"])
      #expect(answer.output.contains("▲ touches    touches.conf, ligne 1"))
      #expect(answer.output.contains("▲ terminal   TERM manque"))
      #expect(answer.output.contains("○ accents"))
    }
  }
}
