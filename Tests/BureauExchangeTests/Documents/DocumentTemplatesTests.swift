import BureauDomain
import BureauStore
import TestSupport
import Testing

@testable import BureauExchange

struct DocumentTemplatesTests {
  @Test(arguments: DocumentKind.all)
  func `a shipped template uses its fields, all of them and no other`(kind: DocumentKind) {
    let templates = DocumentTemplates { _ in kind.template }
    #expect(templates.faults(of: kind) == [])
    #expect(DocumentTemplates().faults(of: kind) == nil)
  }

  @Test func `a school's own template is told what it misses and what nobody knows`() throws {
    let kind = DocumentKind(
      "essai", "essai", fields: [.init("agent", ""), .init("objets", "", [.init("objet", "")])],
      template: "")
    let templates = DocumentTemplates { _ in
      "{{agnt}} {{! remarque }}{{#objets}}{{objet}}{{/objets}}"
    }
    #expect(
      templates.faults(of: kind) == ["champ inconnu : {{agnt}}", "champ non repris : {{agent}}"])
  }

  @Test func `a template that cannot be read is refused with its line`() throws {
    let kind = DocumentKind.missionOrder
    let templates = DocumentTemplates { _ in "= Ordre\n{{#objets}}\n- {{objet}}\n" }
    #expect(throws: ExchangeError.self) {
      try templates.document(kind, named: "ordre", [:])
    }
    let faults = try #require(templates.faults(of: kind))
    #expect(faults.count == 1 && faults[0].contains("modèle « ordre »"))
  }

  @Test func `a school's own template takes the place of the shipped one`() throws {
    let school = try SampleSchool()
    let order = try #require(try school.store.missionOrders().first)
    let templates = DocumentTemplates { $0 == "ordre" ? "= Mission de {{agent}}" : nil }
    let document = try MissionDocuments.order(
      order, today: SampleSchool.today, in: school.store, templates)
    #expect(document.blocks == [.title("Mission de Mme Petit")])
    #expect(document.name == "ordre-mme-petit-2026-09-01")
  }
}
