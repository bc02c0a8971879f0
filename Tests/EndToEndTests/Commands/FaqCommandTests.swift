import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing

@testable import bureau

extension EndToEnd {
  /// `bureau faq` by the real program, with and without a base.
  @Suite final class FaqCommandTests {
    private struct Line: Decodable {
      let numero: String
      let question: String
      let score: Double
    }

    private let folder = NSTemporaryDirectory() + "/bureau-faq-\(UUID().uuidString)"
    private var base: String { folder + "/bureau.sqlite" }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func ask(_ words: String...) throws -> CommandRun {
      try CommandRun(["faq"] + words, environment: ["XDG_DATA_HOME": folder])
    }

    private func lines(_ run: CommandRun) throws -> [Line] {
      try JSONDecoder().decode([Line].self, from: Data(run.output.utf8))
    }

    @Test func `a question is answered without a base, and makes none`() throws {
      let run = try ask("le respnsable peut-il suivre un élève ?")
      #expect(run.status == 0 && run.complaint.isEmpty)
      #expect(run.output.hasPrefix("FAQ 20"))
      #expect(run.output.contains("professeurs"))
      #expect(
        run.output.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.contains("https://") })
      #expect(!FileManager.default.fileExists(atPath: folder))
    }

    @Test func `a program reads the cards, the best first`() throws {
      let run = try ask("qui", "paie", "mes", "déplacements", "--json")
      let found = try lines(run)
      #expect(run.status == 0)
      #expect(found.first?.numero == "3")
      #expect(found.first?.question == GuidanceCatalog.card(.faq(3))?.question)
      #expect(found.map(\.score) == found.map(\.score).sorted(by: >) && found.count <= 10)
      #expect(try lines(try ask("B4", "--json")).first?.numero == "B4")
    }

    @Test(arguments: ["", "zzzz qqqq", "\u{1B}[2J", String(repeating: "%s ", count: 3000)])
    func `nothing found is said, with its status`(question: String) throws {
      let run = try ask(question)
      #expect(run.status == 1 && run.output.isEmpty)
      #expect(run.complaint.hasPrefix("Aucune fiche ne répond") && run.complaint.count < 200)
      #expect(!run.complaint.contains("\u{1B}"))
      let json = try ask(question, "--json")
      #expect(json.status == 1 && json.output == "[]\n")
    }

    @Test func `a question is needed`() throws {
      let run = try ask()
      #expect(run.status == 2 && run.complaint.contains("Il manque"))
      #expect(try ask("stage", "--jsonn").status == 2)
    }

    @Test func `the base says the sector of the school`() throws {
      let school = try SampleSchool(path: base)
      var establishment = school.establishment
      establishment.sector = .privateUnderContract
      try school.store.saveEstablishment(
        establishment, by: school.session, key: school.store.newOperationKey())
      try school.store.close()
      let run = try CommandRun(["faq", "corriger l'annuaire national", "--base", base])
      #expect(run.status == 0 && run.output.contains("enseignement privé"))
    }

    @Test func `a named base that is not safe is refused, an unnamed one left alone`() throws {
      try SampleSchool(path: folder + "/bureau/bureau.sqlite").store.close()
      let path = folder + "/bureau/bureau.sqlite"
      try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
      #expect(try CommandRun(["faq", "stage", "--base", path]).status == 3)
      #expect(try ask("stage").status == 0)
    }
  }
}
