import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// *Vérifier la base*, from the menu.
struct InspectionStoryTests {
  private func open(_ robot: Robot) {
    robot.type(":vérifier la base")
    robot.strike(.enter)
  }

  @Test func `the progress, and it can be stopped`() throws {
    let robot = try Robot()
    open(robot)
    expectScreen("vérifier-en-cours", robot)
    robot.strike(.escape)
    #expect(robot.sees("arrêté"))
    #expect(robot.sees("F5 recommence"))
  }

  @Test func `what was found, each line leading to its record and to its card`() throws {
    let robot = try Robot()
    open(robot)
    robot.rest()
    expectScreen("vérifier-constats", robot)
    robot.press(.function(1))
    #expect(robot.sees("FAQ > "))
    robot.press(.function(3), .enter)
    #expect(robot.sees("Entreprises > "))
    robot.press(.function(3))
    #expect(robot.sees("Vérifier la base"))
  }

  @Test func `a record of a card leads to its form`() throws {
    let robot = try Robot()
    var school = try #require(try robot.school.store.establishments().first)
    school.academicCorrespondent = ""
    try robot.school.store.saveEstablishment(
      school, by: robot.school.session, key: robot.school.key())
    robot.type("f")
    robot.press(.function(7))
    robot.type("FAQ 6")
    robot.press(.enter)
    robot.type("o")
    robot.press(.enter)
    #expect(robot.sees("Établissement > "))
  }
}
