import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// F1 opens the card behind a check, and F3 comes back to the very place.
struct ExplanationTests {
  @Test func `from a field with a wrong value and back, nothing typed is touched`() throws {
    let robot = try Robot()
    robot.type("ec")
    robot.type("00120105200015")
    robot.press(.backTab)
    robot.press(.left, .left)
    let before = robot.screen()
    robot.press(.function(1))
    #expect(robot.sees("FAQ > B1 ·"))
    expectScreen("faq-depuis-un-champ", robot)
    robot.press(.pageDown, .function(3))
    #expect(robot.screen() == before)
    expectScreen("faq-retour-au-champ", robot)
    robot.type("7")
    #expect(robot.sees("001201052000715"))
  }

  @Test func `from a field that declares its checks, before anything is wrong`() throws {
    let robot = try Robot()
    robot.type("ec")
    robot.press(.function(1))
    #expect(robot.sees("FAQ > B1 ·"))
  }

  @Test func `from a field of the institution, by its check and by what its hint names`() throws {
    let robot = try Robot()
    robot.type(":postes")
    robot.press(.enter)
    robot.type("c")
    robot.press(.tab, .tab, .function(1))
    #expect(robot.sees("FAQ > B17 ·"))
    robot.press(.function(3), .tab, .tab, .tab, .function(1))
    #expect(robot.sees("FAQ > FAQ 9 ·"))
    robot.press(.function(3))
    #expect(robot.sees("Financement"))
  }

  @Test func `Enter on a warning of a record opens its card, as its hint says`() throws {
    let robot = try Robot()
    robot.type("e")
    robot.press(.down, .enter)
    robot.type("i")
    robot.type("Inès Muller")
    robot.press(.function(2))
    for _ in 0..<40 { robot.press(.down) }
    #expect(robot.sees("Entrée ou F1 ouvre la fiche"))
    robot.press(.enter)
    #expect(robot.sees("FAQ > B2 ·"))
    robot.press(.function(3))
    #expect(robot.sees("Inès Muller n'a ni téléphone ni courriel"))
  }

  @Test func `where no check is concerned F1 keeps the help of the keys`() throws {
    let robot = try Robot()
    robot.type("ec")
    robot.press(.tab, .tab, .tab, .function(1))
    #expect(robot.sees("Aide > Nouvelle entreprise"))
  }

  @Test func `from a check of the day at home`() throws {
    let robot = try Robot()
    try forget(robot)
    robot.press(.function(1))
    #expect(robot.sees("FAQ > FAQ "))
    robot.press(.function(3))
    #expect(robot.sees("À faire aujourd'hui"))
  }

  @Test func `the question mark keeps the help of the keys, which leads to the card`() throws {
    let robot = try Robot()
    try forget(robot)
    robot.type("?")
    #expect(robot.sees("Aide > "))
    robot.press(.enter)
    #expect(robot.sees("FAQ > FAQ "))
    robot.press(.function(3), .function(3))
    #expect(robot.sees("À faire aujourd'hui"))
  }

  /// Nobody knows the correspondent any more, and the bar of the home screen stands on it.
  private func forget(_ robot: Robot) throws {
    let school = robot.school
    var establishment = try #require(try school.store.establishments().first)
    establishment.academicCorrespondent = ""
    try school.store.saveEstablishment(
      establishment, by: Session(agent: school.petit), key: school.key())
    robot.rest()
    for _ in 0..<20 { robot.press(.down) }
  }
}
