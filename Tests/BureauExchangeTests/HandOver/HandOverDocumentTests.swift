import BureauDomain
import BureauExchange
import BureauStore
import TestSupport
import Testing

/// The folder a successor is given.
struct HandOverDocumentTests {
  private let school: SampleSchool

  init() throws {
    school = try SampleSchool()
    _ = try SampleLearners(in: school)
    _ = try SamplePlacements(in: school)
  }

  private func document(_ agent: Agent) throws -> Document {
    let file = try #require(
      try school.store.handOverFile(of: agent.id, on: SampleSchool.today, by: school.session))
    return try HandOverDocument.of(
      file, today: SampleSchool.today, in: school.store, DocumentTemplates())
  }

  @Test func `it tells partners, promises, hosts to avoid, conventions and what is open`() throws {
    let garage = try school.company("garage moreau")
    try school.store.changeRelation(
      of: [try school.company("pharmacie")], to: .avoid, motive: "Locaux dangereux",
      on: SampleSchool.today, by: school.session, key: school.key())
    let text = try document(school.petit).textLines.joined(separator: "\n")
    let file = try #require(try school.store.companyFile(garage))
    for expected in [
      "DOSSIER DE PASSATION", file.company.name, "Locaux dangereux", "Actions ouvertes", "1MVB",
      "Places promises", "Ce dossier reste au bureau",
    ] {
      #expect(text.contains(expected), "\(expected)")
    }
  }

  @Test func `no learner is named in it`() throws {
    let words = Set(Fold.words(try document(school.petit).textLines.joined(separator: " ")))
    for name in ["abricotin", "calisson", "financier", "esquimau"] {
      #expect(!words.contains(name), "\(name)")
    }
  }

  @Test func `somebody who leaves nothing has a folder all the same`() throws {
    let lines = try document(school.klein).textLines
    #expect(lines.contains("Aucune."))
  }

  @Test func `its template names every field it has`() {
    let templates = DocumentTemplates(own: { _ in DocumentKind.handOver.template })
    #expect(templates.faults(of: .handOver) == [])
  }
}
