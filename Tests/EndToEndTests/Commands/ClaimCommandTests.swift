import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// `bureau document etat-de-frais` and `bureau exporter frais`, the real program on a real base.
  final class ClaimCommandTests {
    private let folder: String
    private var base: String { folder + "/bureau.sqlite" }
    private let claim: Claim.ID

    init() throws {
      folder = NSTemporaryDirectory() + "/bureau-frais-\(UUID().uuidString)"
      let school = try SampleSchool(path: folder + "/bureau.sqlite")
      let leg = RoundLegEntry(driven: Distance(metres: 20_000))
      try school.store.save(
        Round(
          id: school.store.newIdentifier(), agent: school.petit.id, agentName: "Mme Petit",
          on: Day(sample: "2026-11-10"), establishment: school.establishment.id,
          departure: .school(school.establishment.id), arrival: .school(school.establishment.id),
          stages: [RoundStage(target: .company(try school.company("slmic"), site: nil), leg: leg)],
          lastLeg: leg, state: .made), by: school.session, key: school.key())
      claim = try school.store.prepareClaim(
        of: school.petit.id, in: Day(sample: "2026-11-01"), until: SampleSchool.today,
        by: school.session, key: school.key())
      try school.store.close()
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func run(_ arguments: String...) throws -> CommandRun {
      try CommandRun(arguments + ["--base", base])
    }

    @Test func `a claim is listed, then printed by its identifier`() throws {
      let list = try run("document", "etat-de-frais")
      #expect(list.status == 0 && list.output.contains("novembre 2026, Mme Petit"))
      let text = try run("document", "etat-de-frais", claim.rawValue)
      #expect(text.output.contains("ÉTAT DE FRAIS DE NOVEMBRE 2026"))
      #expect(text.output.contains("12,80"))
      let unknown = try run("document", "etat-de-frais", "rien")
      #expect(unknown.status == 1)
      #expect(unknown.complaint.contains("« bureau document etat-de-frais »"))
    }

    @Test func `costs are exported with the amount of the screen`() throws {
      let csv = try run("exporter", "frais", "--format", "csv")
      #expect(csv.status == 0, "\(csv.complaint)")
      #expect(csv.output.contains("kilomètres") && csv.output.contains("\"12,80\""))
      let json = try run("exporter", "frais", "--format", "json")
      #expect(json.output.contains("\"montant\": 12.80") && json.output.contains("\"km\": 40.000"))
    }
  }
}
