import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// `bureau document` and `bureau diagnostic --modeles`, the real program on a real base.
  final class DocumentCommandTests {
    private let folder: String
    private var base: String { folder + "/bureau.sqlite" }
    private let order: MissionOrder

    init() throws {
      folder = NSTemporaryDirectory() + "/bureau-document-\(UUID().uuidString)"
      let school = try SampleSchool(path: folder + "/bureau.sqlite")
      order = try #require(try school.store.missionOrders().first)
      try school.store.close()
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func run(_ arguments: String...) throws -> CommandRun {
      try CommandRun(
        arguments + ["--base", base], environment: ["XDG_CONFIG_HOME": folder + "/config"])
    }

    private func writeTemplate(_ text: String) throws {
      let templates = folder + "/config/bureau/modeles"
      try FileManager.default.createDirectory(
        atPath: templates, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: templates + "/ordre.txt"))
    }

    @Test func `an order is listed, then printed by its identifier`() throws {
      let list = try run("document", "ordre")
      #expect(list.status == 0)
      #expect(list.output.hasPrefix(order.id.rawValue))
      let text = try run("document", "ordre", order.id.rawValue)
      #expect(text.output.contains("ORDRE DE MISSION PERMANENT"))
      let unknown = try run("document", "ordre", "rien")
      #expect(unknown.status == 1 && unknown.complaint.contains("« bureau document ordre »"))
    }

    @Test func `a file is written once and never over another`() throws {
      let arguments = ["document", "ordre", order.id.rawValue, "--format", "odt", "--vers", folder]
      for status in [0, 1] as [Int32] {
        let run = try CommandRun(arguments + ["--base", base])
        #expect(run.status == status, "\(run.complaint)")
      }
      let file = folder + "/ordre-mme-petit-2026-09-01.odt"
      let bytes = try Data(contentsOf: URL(filePath: file))
      #expect(bytes.prefix(2) == Data("PK".utf8))
    }

    @Test func `a day without a round says so`() throws {
      let run = try run("document", "tournee", "24/11/2026")
      #expect(run.status == 1 && run.complaint.contains("Aucune tournée le mardi 24 novembre 2026"))
    }

    @Test func `the school's own template is used, and what it lacks is told`() throws {
      #expect(try CommandRun(["diagnostic", "--modeles"]).status == 0)
      try writeTemplate("= Mission de {{agent}} {{inconnu}}")
      let text = try run("document", "ordre", order.id.rawValue)
      #expect(text.output.contains("MISSION DE MME PETIT"))
      let report = try CommandRun(
        ["diagnostic", "--modeles"], environment: ["XDG_CONFIG_HOME": folder + "/config"])
      #expect(report.status == 1)
      #expect(report.output.contains("champ inconnu : {{inconnu}}"))
      #expect(report.output.contains("champ non repris : {{zone}}"))
    }
  }
}
