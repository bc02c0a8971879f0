import BureauDomain
import BureauStore
import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import BureauExchange

/// The document of a claim, in its three forms.
struct ClaimDocumentTests {
  private let file: ClaimFile
  private let document: Document

  init() throws {
    let school = try SampleSchool()
    let store = school.store
    let leg = RoundLegEntry(driven: Distance(metres: 20_000))
    let end = RoundEnd.school(school.establishment.id)
    let round = Round(
      id: store.newIdentifier(), agent: school.petit.id, agentName: "Mme Petit",
      on: Day(sample: "2026-11-10"), establishment: school.establishment.id, departure: end,
      arrival: end, leavesAt: ClockTime(minutes: 510), returnsAt: ClockTime(minutes: 1020),
      stages: [RoundStage(target: .company(try school.company("slmic"), site: nil), leg: leg)],
      lastLeg: leg, state: .made)
    try store.save(round, by: school.session, key: school.key())
    let id = try store.prepareClaim(
      of: school.petit.id, in: round.on, until: SampleSchool.today, by: school.session,
      key: school.key())
    let claim = try #require(try store.claimFile(id, by: school.session)).claim
    try store.save(
      ClaimTrip(round: round.id, costs: TripCosts(meals: [.lunch: .outside])),
      from: round.leavesAt, to: round.returnsAt, in: claim, by: school.session, key: school.key())
    file = try #require(try store.claimFile(id, by: school.session))
    document = try ClaimDocuments.claim(file, DocumentTemplates())
  }

  @Test func `as text it is eighty columns wide, with each cost, its rate and its text`() {
    let lines = document.textLines
    #expect(lines.allSatisfy { $0.count <= 80 })
    let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    for words in [
      "ÉTAT DE FRAIS DE NOVEMBRE 2026", "Projet", "Metz – Hagondange – Metz", "08:30 – 17:00",
      "40\u{A0}km × 0,32\u{A0}€", "12,80\u{A0}€", "20,00\u{A0}€", "32,80\u{A0}€",
      "OM 2026-14", "budget du lycée (EPLE)", "depuis le 22/09/2023",
    ] {
      #expect(text.contains(words), "\(words) in:\n\(text)")
    }
  }

  @Test func `its page and its OpenDocument text are well-formed`() throws {
    #expect(document.html.contains("32,80\u{A0}€") && !document.html.contains("src="))
    let parts = try StoredZip.entries(of: document.openDocument)
    let content = try #require(parts.first { $0.name == "content.xml" }).text
    #expect(XMLParser(data: Data(content.utf8)).parse())
    #expect(content.contains("32,80\u{A0}€"))
    #expect(document.name == "etat-de-frais-mme-petit-2026-11")
  }
}
