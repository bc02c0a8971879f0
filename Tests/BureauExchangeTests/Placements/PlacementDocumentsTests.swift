import BureauDomain
import BureauStore
import TestSupport
import Testing

@testable import BureauExchange

/// The documents of the Stages pane, from a class with placements in every state.
struct PlacementDocumentsTests {
  private let school: SampleSchool
  private let sample: SamplePlacements

  init() throws {
    school = try SampleSchool()
    sample = try SamplePlacements(in: school)
  }

  private func documents(_ agent: Agent? = nil) -> PlacementDocuments {
    PlacementDocuments(
      school.store, by: Session(agent: agent ?? school.petit), on: SampleSchool.today,
      DocumentTemplates())
  }

  private func file(_ words: String) throws -> PlacementFile {
    try #require(
      try school.store.placementFile(sample.placement(words).id, by: school.session))
  }

  private func rows(_ document: Document) -> [[String]] {
    document.blocks.flatMap { block -> [[String]] in
      if case .table(let rows) = block { rows } else { [] }
    }
  }

  @Test func `the page of those without a place names leads and the nearest place`() throws {
    let document = try documents().withoutPlace(in: sample.second)
    let rows = rows(document)
    #expect(rows.map(\.first) == ["Élève", "ABRICOTIN Léa", "BOUTONNET Yanis", "TARTELETTE Noah"])
    #expect(rows[1][3].contains("Garage Moreau & Fils"))
    #expect(rows[2][2] == "Carrosserie Da Silva (17/11, l'élève : sans réponse)")
    #expect(document.blocks.contains(.field("Sans lieu", "3 sur 10 élèves")))
    #expect(document.blocks.contains(.field("Début", "dans 6 jours")))
    #expect(document.name == "sans-lieu-pfmp-2-2026-11-30")
    let none = try documents().withoutPlace(in: sample.first)
    #expect(self.rows(none).isEmpty)
  }

  @Test func `a learner at two hosts in one period is one learner of two placements`() throws {
    let halves = try #require(
      sample.placement("calisson", in: sample.first).split(
        from: Day(sample: "2026-10-12"), as: school.store.newIdentifier(), motive: "atelier fermé"))
    var second = halves.second
    second.host = halves.first.host
    second.daysDone = DaysDone(weeks: [3])
    second.attestation = Attestation(on: Day(sample: "2026-10-20"), by: "Mme Petit")
    var first = halves.first
    first.daysDone = DaysDone(weeks: [5, 5])
    first.attestation = second.attestation
    try school.store.split(first, second, by: school.session, key: school.key())
    let days = try documents().days(of: sample.first)
    #expect(days.blocks.contains(.field("Total", "27 jours pour 2 élèves")))
    let review = try documents().review(of: sample.first)
    #expect(rows(review)[0].prefix(2) == ["Classe", "Stages"])
    #expect(rows(review)[1].prefix(2) == ["1MVB", "4"])
  }

  @Test func `days to send on are those attested, with what they give`() throws {
    try sample.setAllowance(day: 15, cap: 200, in: school)
    let document = try documents().days(of: sample.first)
    #expect(
      rows(document).last == ["ABRICOTIN Léa", "1re pro", "14", "20/10/2026", "200,00\u{A0}€"])
    let items = document.blocks.compactMap { block -> String? in
      if case .item(let text) = block { text } else { nil }
    }
    #expect(items.count == 1 && items[0].contains("Plafond atteint"))
    #expect(
      document.blocks.contains(
        .field("Attestations attendues", "BOUTONNET Yanis et CALISSON Inaya")))
  }

  @Test func `without rates for the year the days go on, and the gap is said once`() throws {
    let mef = Formation(mef: "2472522432", label: "Bac pro")
    var schoolClass = sample.schoolClass
    schoolClass.formation = mef
    try school.store.update(schoolClass, by: school.session, key: school.key())
    let document = try documents().days(of: sample.first)
    #expect(rows(document).last == ["ABRICOTIN Léa", "1re pro", "14", "20/10/2026", "—"])
    let text = document.textLines.joined(separator: "\n")
    #expect(text.contains("rien n'est calculé"))
  }

  @Test func `a convention has every party, and boxes for those who sign`() throws {
    let document = try documents().convention(try file("gaufrette"))
    #expect(document.blocks.contains(.field("Nom", "GAUFRETTE Jade (élève)")))
    #expect(document.blocks.contains(.field("Représentant légal", "Famille GAUFRETTE")))
    #expect(
      document.blocks.contains(
        .signatures(["Le représentant légal", "L'enseignant référent", "Le chef d'établissement"])))
    #expect(!document.textLines.joined().contains("{{"))
    let adult = try documents().convention(try file("madeleine"))
    #expect(
      adult.blocks.contains(.signatures(["L'enseignant référent", "Le chef d'établissement"])))
  }

  @Test func `the convention of a minor nobody signs for is not printed`() throws {
    do {
      _ = try documents().convention(try file("tartelette"))
      Issue.record("printed")
    } catch let error as StoreError {
      guard case .refused(let violations) = error else { throw error }
      #expect(violations.map(\.check) == [.pl04])
    }
  }

  @Test func `a period is reviewed by class and by host`() throws {
    let document = try documents().review(of: sample.first)
    #expect(rows(document)[1] == ["1MVB", "3", "3", "0", "3", "1", "1", "14"])
    #expect(
      rows(document).contains {
        $0 == ["Garage Moreau & Fils", "Montigny-lès-Metz", "1", "à dresser"]
      })
  }

  @Test func `a host is reviewed without naming anybody`() throws {
    let company = try school.company("garage moreau")
    try school.store.save(
      Appraisal(
        id: school.store.newIdentifier(), company: company, on: SampleSchool.today,
        author: "Mme Petit", activities: "entretien"), by: school.session, key: school.key())
    let file = try #require(try school.store.companyFile(company))
    let document = try documents().review(of: file)
    #expect(document.blocks.contains(.heading("Bilan du 24/11/2026, par Mme Petit : à garder")))
    #expect(!document.textLines.joined().contains("GAUFRETTE"))
  }

  @Test func `an assistant prints conventions, not lists of pupils`() throws {
    _ = try documents(school.weber).convention(try file("gaufrette"))
    #expect(throws: StoreError.self) { _ = try documents(school.weber).days(of: sample.first) }
    #expect(throws: StoreError.self) {
      _ = try documents(school.klein).convention(try file("gaufrette"))
    }
  }
}
