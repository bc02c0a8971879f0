import BureauDomain
import BureauExchange
import BureauStore
import BureauUI
import Foundation
import TestSupport
import Testing
import TextUI

/// Reading the FAQ, asking it, noting on it, and seeing what it concerns.
struct GuidanceStoryTests {
  private func faq(_ robot: Robot) { robot.type("f") }

  @Test func `the cards by theme, the chosen one below`() throws {
    let robot = try Robot()
    faq(robot)
    expectScreen("faq", robot)
  }

  @Test func `a card in full, then the variant of the other sector`() throws {
    let robot = try Robot()
    ask(robot, "annuaire national")
    robot.press(.enter, .enter)
    expectScreen("faq-fiche-publique", robot)
    robot.type("v")
    expectScreen("faq-fiche-privée", robot)
  }

  @Test func `a private school reads its own variant first`() throws {
    let robot = try Robot()
    var school = try #require(try robot.school.store.establishments().first)
    school.sector = .privateUnderContract
    try robot.school.store.saveEstablishment(
      school, by: robot.school.session, key: robot.school.key())
    ask(robot, "annuaire national")
    robot.press(.enter, .enter)
    #expect(robot.sees("Version d'un lycée privé sous contrat."))
  }

  @Test func `a question with answers, then one with none`() throws {
    let robot = try Robot()
    ask(robot, "ordre de mission")
    expectScreen("faq-recherche", robot)
    robot.press(.escape)
    ask(robot, "zzzz", isOpen: true)
    expectScreen("faq-sans-réponse", robot)
    robot.press(.escape)
    #expect(!robot.sees("Question :"))
  }

  @Test(arguments: ["", "   ", "\"*) OR NEAR(", "' ; -- %", String(repeating: "a ", count: 5_000)])
  func `a hostile question gets a calm screen`(question: String) throws {
    let robot = try Robot()
    faq(robot)
    robot.press(.function(7))
    robot.paste(question)
    robot.press(.control("x"), .tab)
    #expect(robot.screen().count == 24)
    #expect(robot.sees("FAQ"))
    robot.press(.escape, .escape)
    #expect(robot.sees("À faire aujourd'hui"))
  }

  @Test func `links lead from card to card, F3 back`() throws {
    let robot = try Robot()
    ask(robot, "annuaire national")
    robot.press(.enter, .enter)
    robot.press(.backTab, .enter)
    #expect(!robot.sees("FAQ > FAQ 1 ·") && robot.sees("FAQ > "))
    robot.press(.function(3))
    #expect(robot.sees("FAQ > FAQ 1 ·"))
  }

  @Test func `notes of the office stand on the card with their author`() throws {
    let robot = try Robot()
    ask(robot, "annuaire national")
    robot.press(.enter)
    robot.type("e")
    robot.type("La DSI répond sous huit jours.")
    robot.press(.tab)
    robot.type("auj")
    expectScreen("faq-notes-saisie", robot)
    robot.press(.function(2), .enter)
    robot.press(.pageDown)
    #expect(robot.sees("La DSI répond sous huit jours."))
    #expect(robot.sees("Notes du bureau (Mme Petit)"))
    #expect(robot.sees("Sources vérifiées le 24/11/2026 par Mme Petit."))
  }

  @Test func `a day to come is no day on which sources were read`() throws {
    let robot = try Robot()
    ask(robot, "annuaire national")
    robot.press(.enter)
    robot.type("e")
    robot.press(.tab)
    robot.type("+3j")
    robot.press(.function(2))
    #expect(robot.sees("est à venir"))
    #expect(try robot.school.store.guidanceNote(on: .faq(1)) == nil)
  }

  @Test func `a card is copied as plain text without borders`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let robot = Robot(try SampleSchool(), exchange: try ExchangeFolder(base: folder.path))
    ask(robot, "annuaire national")
    robot.press(.enter)
    robot.type("y")
    #expect(robot.sees("Fiche copiée dans sortie/fiche-FAQ-1-"))
    let file = try #require(try robot.context.exchange?.files(in: .outgoing).first)
    let text = try String(contentsOfFile: file.path, encoding: .utf8)
    #expect(text.hasPrefix("FAQ 1 · Le bureau\n\nComment"))
    #expect(text.contains("\nQue faire\n1. "))
    #expect(!text.contains("│") && !text.contains("─"))
  }

  @Test func `o lists the records a card concerns, Enter opens one`() throws {
    let robot = try Robot()
    ask(robot, "annuaire national")
    robot.press(.enter)
    robot.type("o")
    expectScreen("faq-dossiers", robot)
  }

  private func ask(_ robot: Robot, _ question: String, isOpen: Bool = false) {
    if !isOpen { faq(robot) }
    robot.press(.function(7))
    robot.type(question)
  }
}
