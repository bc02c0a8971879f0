import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing

@testable import bureau

extension EndToEnd {
  /// `bureau visite ajouter` by the real program on a real file.
  @Suite final class AddVisitCommandTests {
    private let folder = NSTemporaryDirectory() + "/bureau-visite-\(UUID().uuidString)"
    private var base: String { folder + "/bureau.sqlite" }

    init() throws { try SampleSchool(path: base).store.close() }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A visit to a company yesterday to ask for places, unless the options say otherwise.
    private func add(_ company: String, _ options: [String: String] = [:], more: String...) throws
      -> CommandRun
    {
      let usual = ["--entreprise": company, "--le": "hier", "--objet": "places"]
      let words = usual.merging(options) { $1 }.sorted { $0.key < $1.key }
        .flatMap { ["\($0.key)=\($0.value)"] }
      return try CommandRun(["visite", "ajouter", "--base", base] + words + more)
    }

    private func reading<Value>(_ body: (Store) throws -> Value) throws -> Value {
      let store = try Store(path: base, environment: .system)
      defer { try? store.close() }
      return try body(store)
    }

    private func last() throws -> ActivityFile {
      try reading { store in
        let petit = try #require(try store.agents().first { $0.name == "Mme Petit" })
        return try #require(try store.lastActivity(by: petit.id, kind: .visit))
      }
    }

    @Test func `a whole visit is logged and read back`() throws {
      let run = try add(
        "garage moreau",
        [
          "--de": "14h", "--a": "15h10", "--objet": "places,jury", "--rencontre": "karim",
          "--resultat": "jury", "--suite": "rappeler;+15j;après 14 h",
          "--notes": "Deux postes libres.",
        ], more: "--places", "CAP Carrossier automobile;PFMP 2;2", "--places", "Mécanique;PFMP 3;1")
      #expect(run.status == 0, "\(run.complaint)")
      #expect(run.complaint.isEmpty)
      let lines = run.output.split(separator: "\n")
      #expect(lines[0].hasPrefix("Visite enregistrée : Garage Moreau & Fils, le "))
      #expect(lines[0].hasSuffix("14:00 – 15:10, par Mme Petit."))
      #expect(run.output.contains("Places offertes : 2 × CAP Carrossier automobile, PFMP 2"))
      #expect(run.output.contains("Suite : rappeler le "))
      let file = try last()
      #expect(file.companyName == "Garage Moreau & Fils")
      #expect(file.contacts.map(\.name) == ["Karim Moreau"])
      #expect(file.offers.map(\.places) == [2, 1])
      #expect(file.offers[0].formation.mef == "2402544011")
      #expect(file.offers[1].formation == Formation(label: "Mécanique"))
      #expect(file.activity.purposes == [.places, .jury])
      #expect(file.activity.results == [.jury, .placesOffered])
      #expect(file.activity.notes == "Deux postes libres.")
      let company = try reading { try $0.companyFile(file.activity.company)?.company }
      #expect(company?.nextAction?.kind == .call)
      #expect(company?.nextAction?.note == "après 14 h")
    }

    @Test func `a row of the directory enters the portfolio`() throws {
      let run = try add("fournil esplanade", ["--suite": "aucune", "--rencontre": "Zoé Roy"])
      #expect(run.status == 0, "\(run.complaint)")
      #expect(run.output.contains("L'entreprise entre au portefeuille."))
      #expect(run.output.contains("Suite : aucune"))
      #expect(try last().contacts.map(\.name) == ["Zoé Roy"])
      let known = try add("fournil esplanade", ["--le": "auj"])
      #expect(!known.output.contains("entre au portefeuille"))
    }

    @Test func `the school served is named by its UAI, and a wrong one is refused`() throws {
      let alone = try add("garage moreau")
      #expect(!alone.output.contains("Établissement"))
      let second = try reading { store in
        var second = try #require(try store.establishments().first)
        let officer = try #require(try store.agents().first { $0.name == "Mme Petit" })
        second.id = store.newIdentifier()
        second.uai = try Uai(parsing: "0951099D")
        second.name = "Lycée professionnel des Berges"
        try store.saveEstablishment(
          second, by: Session(agent: officer), key: store.newOperationKey())
        return second.id
      }
      let run = try add("garage moreau", ["--etablissement": "0951099d"])
      #expect(run.output.contains("Établissement : Lycée professionnel des Berges"))
      #expect(try last().activity.establishment == second)
      let json = try add("garage moreau", ["--etablissement": "élise"], more: "--json")
      #expect(json.output.contains("\"etablissement\":\"0579901C\""), "\(json.output)")
      let wrong = try add("garage moreau", ["--etablissement": "0570000X"])
      #expect(wrong.status == 1)
      #expect(wrong.complaint.contains("n'est pas un établissement de cette base"))
      #expect(wrong.complaint.contains("0951099D (Lycée professionnel des Berges)"))
    }

    @Test func `a day to come makes a planned visit`() throws {
      let run = try add("garage moreau", ["--le": "+8j"])
      #expect(run.output.hasPrefix("Visite prévue : Garage Moreau & Fils"))
      #expect(try last().activity.state == .planned)
    }

    @Test func `several companies are shown and nothing is logged`() throws {
      let before = try last()
      let run = try add("boulangerie")
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.complaint.contains("« boulangerie » peut être plusieurs entreprises"))
      #expect(run.complaint.contains("BOULANGERIE SCHMITT  Metz") || run.complaint.contains("METZ"))
      #expect(run.complaint.split(separator: "\n").count > 2)
      #expect(try last() == before)
    }

    @Test func `a SIRET names one company, a wrong one is refused with its check`() throws {
      let siret = try reading { store in
        let page = try store.directory("schmitt", limit: 1)
        return try #require(page.lines.first).id
      }
      #expect(try add(siret.description).status == 0)
      let wrong = try add("123 456 789 00012")
      #expect(wrong.status == 1)
      #expect(wrong.complaint.contains("La clé de ce SIRET est fausse"))
      #expect(wrong.complaint.contains("(CO-01 · B1)"))
      let unknown = try add("356 000 000 00048")
      #expect(unknown.complaint.contains("n'est ni dans le portefeuille ni dans l'annuaire"))
    }

    @Test(
      arguments: [
        (["--le": "31/02"], "n'existe pas"),
        (["--le": "bientôt"], "n'est pas une date"),
        (["--le": " "], "Donnez le jour de la visite."),
        (["--de": "25h"], "n'est pas une heure"),
        (["--de": "15h", "--a": "14h"], "vient avant le début"),
        (["--objet": ","], "Donnez au moins un objet"),
        (["--objet": "places,plaisir"], "« plaisir » n'est pas un objet connu"),
        (["--suite": "rappeler"], "Donnez le jour de la prochaine action"),
        (["--suite": "téléphoner;+2j"], "« téléphoner » n'est pas une action connue"),
        (["--places": "CAP Cuisine;2"], "ne se lit pas"),
        (["--places": "CAP Cuisine;PFMP 1;beaucoup"], "Donnez le nombre de places"),
        (["--rencontre": "moreau"], "peut être Karim Moreau ou Lina Moreau"),
        (["--agent": "Mme Personne"], "n'est pas un agent de cette base"),
        (["--notes": String(repeating: "x", count: 501)], "Les notes ont 501 signes"),
      ])
    func `a wrong option is said and nothing is logged`(
      _ options: [String: String], _ words: String
    ) throws {
      let before = try last()
      let run = try add("garage moreau", options)
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.complaint.contains(words), "\(run.complaint)")
      #expect(try last() == before)
    }

    @Test func `everything that is wrong is said at once`() throws {
      let run = try add("zzz", ["--le": "31/02", "--objet": "plaisir", "--de": "25h"])
      let lines = run.complaint.split(separator: "\n")
      #expect(lines.count >= 4, "\(run.complaint)")
      #expect(lines[0].hasPrefix("Aucune entreprise ne répond à « zzz »"))
    }

    @Test func `a check that warns is cited and does not stop the visit`() throws {
      let run = try add("imprimerie symphorien")
      #expect(run.status == 0)
      #expect(run.output.contains("Attention : "))
      #expect(run.output.contains("(CO-06 · B4)"))
      #expect(run.output.contains("(CO-04 · B3)"))
    }

    @Test func `a reader may not log`() throws {
      let run = try add("garage moreau", ["--agent": "klein"])
      #expect(run.status == 1)
      #expect(run.complaint.contains("AC-01"))
    }

    @Test func `a program reads what was logged`() throws {
      let run = try add(
        "garage moreau", ["--le": "24/11/2025", "--suite": "visiter;+7j"],
        more: "--json", "--places", "CAP Cuisine;PFMP 2;1")
      let answer = try object(run.output)
      #expect(run.status == 0)
      #expect(answer["nom"] as? String == "Garage Moreau & Fils")
      #expect(answer["jour"] as? String == "2025-11-24")
      #expect(answer["objets"] as? [String] == ["places"])
      #expect(answer["adoptee"] as? Bool == false)
      #expect((answer["suite"] as? [String: String])?["action"] == "visiter")
      #expect((answer["places"] as? [[String: Any]])?.first?["places"] as? Int == 1)
    }

    @Test func `a program reads why nothing was logged`() throws {
      let run = try add("boulangerie", ["--objet": "plaisir"], more: "--json")
      #expect(run.status == 1)
      #expect(run.complaint.isEmpty)
      let answer = try object(run.output)
      let faults = try #require(answer["refus"] as? [[String: String]])
      #expect(faults.first?["champ"] == "company")
      #expect(faults.contains { $0["champ"] == "purposes" })
      let candidates = try #require(answer["candidats"] as? [[String: String]])
      #expect(candidates.count > 1)
      #expect(candidates.allSatisfy { $0["nom"]?.isEmpty == false })
    }

    @Test func `misuse ends with 2, an open folder with 3, a missing base with 1`() throws {
      #expect(try CommandRun(["visite", "ajouter", "--base", base]).status == 2)
      #expect(try CommandRun(["--base", base + "x", "visite", "ajouter"] + usual).status == 1)
      chmod(folder, 0o755)
      #expect(try add("garage moreau").status == 3)
    }

    private let usual = ["--entreprise", "garage moreau", "--le", "auj", "--objet", "places"]

    private func object(_ text: String) throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
  }
}
