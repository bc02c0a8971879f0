import BureauDomain
import BureauStore
import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import BureauExchange

struct DocumentFilesTests {
  private let school: SampleSchool
  private let document: Document

  init() throws {
    school = try SampleSchool()
    let order = try #require(try school.store.missionOrders().first)
    document = try MissionDocuments.order(
      order, today: SampleSchool.today, in: school.store, DocumentTemplates())
  }

  @Test func `an order as plain text is eighty columns wide and says who, where, until when`() {
    let lines = document.textLines
    #expect(lines.allSatisfy { $0.count <= 80 })
    let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    for words in [
      "ORDRE DE MISSION PERMANENT", "Mme Petit", "mardi 31 août 2027 inclus", "département 57",
      "véhicule personnel et transports en commun", "5 CV", "31/03/2027", "OM 2026-14",
      "signé par M. Roth le 28/08/2026",
    ] {
      #expect(text.contains(words), "\(words) in:\n\(text)")
    }
    #expect(!text.contains("Projet"))
  }

  @Test func `a page is whole by itself and its values are harmless`() throws {
    let hostile = Document(
      name: "essai", blocks: [.title("<script>alert('x')</script>"), .field("a & b", "\"c\"")])
    #expect(!hostile.html.contains("<script>"))
    #expect(hostile.html.contains("&lt;script&gt;alert(&#39;x&#39;)"))
    for page in [document.html, hostile.html] {
      #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("lang=\"fr\""))
      #expect(!page.contains("http") && !page.contains("src="))
    }
  }

  @Test func `an OpenDocument text is a sound archive of well-formed parts`() throws {
    let parts = try StoredZip.entries(of: document.openDocument)
    #expect(
      parts.map(\.name) == ["mimetype", "content.xml", "styles.xml", "META-INF/manifest.xml"])
    #expect(parts[0].text == "application/vnd.oasis.opendocument.text")
    for part in parts.dropFirst() {
      #expect(XMLParser(data: Data(part.text.utf8)).parse(), "\(part.name)\n\(part.text)")
    }
    #expect(parts[1].text.contains("Mme Petit"))
  }

  @Test func `hostile text leaves an OpenDocument well-formed`() throws {
    let blocks: [DocumentBlock] = [
      .title("a < b & \"c\""), .field("<x>", "d\u{2028}e\u{1}"),
      .table([["1", "2"], ["3", "]]>"]]),
      .signatures(["A", "B"]), .blankLines(2), .item("•"), .small("’"), .paragraph(""),
    ]
    let parts = try StoredZip.entries(of: Document(name: "x", blocks: blocks).openDocument)
    #expect(XMLParser(data: Data(parts[1].text.utf8)).parse(), "\(parts[1].text)")
    #expect(parts[1].text.contains("d<text:line-break/>e"))
  }

  @Test(arguments: [("", 0), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43)] as [(String, UInt32)])
  func `check sums are those of the standard`(text: String, sum: UInt32) {
    #expect(Crc32.of(Array(text.utf8)) == sum)
  }

  @Test func `a document goes into sortie under a name that is free`() throws {
    try Scratch.with { path in
      let folder = try ExchangeFolder(base: path + "/petit")
      let names = try [DocumentFormat.openDocument, .openDocument, .html, .text].map {
        try folder.write(document, as: $0)
      }
      let stem = "ordre-mme-petit-2026-09-01"
      #expect(names == ["\(stem).odt", "\(stem)-2.odt", "\(stem).html", "\(stem).txt"])
      let written = try Data(contentsOf: URL(filePath: "\(folder.path(of: .outgoing))/\(stem).odt"))
      #expect(Array(written) == document.openDocument)
    }
  }

  @Test func `the sheet of a round says where, whom to ask for and what`() throws {
    let store = school.store
    let round = Round(
      id: store.newIdentifier(), agent: school.petit.id, agentName: "Mme Petit",
      on: SampleSchool.today, establishment: school.establishment.id,
      departure: .school(school.establishment.id), arrival: .home,
      leavesAt: ClockTime(minutes: 510),
      stages: [
        RoundStage(
          target: .company(try school.company("garage moreau"), site: nil),
          toAsk: "dates de la PFMP 3")
      ])
    let sheet = try MissionDocuments.round(try store.preview(round), DocumentTemplates())
    let text = sheet.textLines.joined(separator: "\n")
    for words in [
      "TOURNÉE DU MARDI 24 NOVEMBRE 2026", "Lycée professionnel Élise-Deroche, Metz, 08:30",
      "1. Garage Moreau & Fils", "12 rue de Pont-à-Mousson, 57950 Montigny-lès-Metz",
      "Karim Moreau, gérant", "06 39 98 10 21", "dates de la PFMP 3", "20/10/2026, visite",
      "permanent, jusqu'au 31/08/2027", "domicile, Marly",
    ] {
      #expect(text.contains(words), "\(words) in:\n\(text)")
    }
    #expect(sheet.textLines.allSatisfy { $0.count <= 80 })
  }
}
