import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// `bureau document` for placements, the real program on a real base.
  final class PlacementDocumentCommandTests {
    private let folder: String
    private let placement: Placement
    private let company: Company.ID
    private let siret: Siret?

    init() throws {
      folder = NSTemporaryDirectory() + "/bureau-stages-\(UUID().uuidString)"
      let school = try SampleSchool(path: folder + "/bureau.sqlite")
      let sample = try SamplePlacements(in: school)
      placement = try sample.placement("dragee")
      company = try school.company("garage moreau")
      siret = try school.store.companyFile(company)?.mainSite?.siret
      try school.store.close()
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func run(_ arguments: String...) throws -> CommandRun {
      try CommandRun(
        ["document"] + arguments + ["--base", folder + "/bureau.sqlite"],
        environment: ["XDG_CONFIG_HOME": folder + "/config"])
    }

    @Test func `a period is named, or listed`() throws {
      let list = try run("sans-lieu", "--annee", "2026-2027")
      #expect(list.status == 0 && list.output.contains("PFMP 2  30/11 – 18/12  1MVB"))
      let page = try run("sans-lieu", "pfmp 2", "--annee", "2026-2027")
      #expect(page.output.contains("ÉLÈVES SANS LIEU"))
      let unknown = try run("sans-lieu", "PFMP 9", "--annee", "2026-2027")
      #expect(unknown.status == 1 && unknown.complaint.contains("Aucune période « PFMP 9 »"))
      #expect(unknown.output.contains("PFMP 2  30/11 – 18/12  1MVB"))
      let id = try #require(list.output.split(separator: " ").first.map(String.init))
      #expect(try run("sans-lieu", id, "--annee", "2030-2031").status == 0)
      let none = try run("sans-lieu", "--annee", "2030-2031")
      #expect(none.status == 1 && none.complaint.contains("Aucune période en 2030-2031."))
    }

    @Test func `days, reviews and a convention are printed`() throws {
      let days = try run("journees", "PFMP 1", "--annee", "2026-2027", "--classe", "1mvb")
      #expect(days.output.contains("JOURNÉES À TRANSMETTRE"))
      let review = try run("bilan", "PFMP 1", "--annee", "2026-2027")
      #expect(review.output.contains("Les lieux d'accueil"))
      let host = try run("bilan", company.rawValue)
      #expect(host.output.contains("BILAN DU LIEU D'ACCUEIL"))
      let siret = try #require(siret)
      #expect(try run("bilan", siret.description).output == host.output)
      let unknown = try run("bilan", "PFMP 9", "--annee", "2026-2027")
      #expect(unknown.status == 1 && unknown.complaint.contains("le SIRET d'une entreprise"))
      #expect(unknown.complaint.contains("bureau exporter entreprises"))
      let convention = try run("convention", placement.id.rawValue)
      #expect(convention.output.contains("DRAGÉE Mathis"))
      #expect(try run("convention").output.contains(placement.id.rawValue))
    }
  }
}
