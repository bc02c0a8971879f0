import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// `bureau rapport` and `bureau document passation`, the real program on a real base.
  final class ReportCommandTests {
    private let folder: String
    private let officer: Agent

    init() throws {
      folder = NSTemporaryDirectory() + "/bureau-rapport-\(UUID().uuidString)"
      let school = try SampleSchool(path: folder + "/bureau.sqlite")
      officer = school.petit
      try school.store.close()
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func run(_ arguments: String...) throws -> CommandRun {
      try CommandRun(arguments + ["--base", folder + "/bureau.sqlite"])
    }

    @Test func `the three forms tell the same figure`() throws {
      let days = ["--du", "01/09/2026", "--au", "24/11/2026"]
      let base = ["--base", folder + "/bureau.sqlite"]
      let text = try CommandRun(["rapport"] + days + base)
      #expect(text.status == 0 && text.output.contains("Entreprises rencontrées"))
      let table = try CommandRun(["rapport", "--format", "csv"] + days + base)
      #expect(table.output.contains("entreprises rencontrées;01/09/2026;24/11/2026;2;"))
      let page = try CommandRun(["rapport", "--format", "html"] + days + base)
      #expect(page.output.contains("<svg") && !page.output.contains("<script"))
    }

    @Test func `a school year, and what is not understood`() throws {
      let year = try run("rapport", "--annee", "2025-2026")
      #expect(year.output.contains("du 01/09/2025 au 31/08/2026"))
      for wrong in [
        ["--du", "01/09/2026"], ["--du", "24/11/2026", "--au", "01/09/2026"],
        ["--annee", "2026-2027", "--du", "01/09/2026", "--au", "02/09/2026"],
        ["--format", "pdf"],
      ] {
        let run = try CommandRun(["rapport"] + wrong + ["--base", folder + "/bureau.sqlite"])
        #expect(run.status == 2, "\(wrong)")
      }
    }

    @Test func `a folder to hand over is printed by the agent's identifier`() throws {
      let list = try run("document", "passation")
      #expect(list.output.contains("\(officer.id.rawValue)  Mme Petit"))
      let text = try run("document", "passation", officer.id.rawValue)
      #expect(text.status == 0 && text.output.contains("DOSSIER DE PASSATION"))
      #expect(try run("document", "passation", "rien").status == 1)
    }
  }
}
