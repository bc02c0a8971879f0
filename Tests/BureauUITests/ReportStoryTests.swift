import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// The report, key by key.
struct ReportStoryTests {
  private func open(_ robot: Robot) {
    robot.type("m")
    robot.press(.function(4))
    robot.press(.down, .down, .down, .down, .down, .enter)
  }

  @Test func `figures open their rows, facts are typed, the page is seen`() throws {
    let robot = try Robot()
    _ = try SampleLearners(in: robot.school)
    _ = try SamplePlacements(in: robot.school)
    open(robot)
    expectScreen("rapport", robot)
    robot.press(.enter)
    expectScreen("rapport-lignes", robot)
    robot.press(.enter)
    #expect(robot.sees("Relation"))
    robot.press(.function(3), .function(3))
    robot.type("e")
    robot.type("Un accord avec la chambre de métiers")
    robot.press(.enter)
    robot.type("Deux ateliers de plus au forum")
    expectScreen("rapport-faits", robot)
    robot.press(.function(2))
    #expect(robot.sees("Faits marquants enregistrés."))
    robot.type("p")
    expectScreen("rapport-document", robot)
    let today = SampleSchool.today
    let span = DaySpan(from: SchoolYear.containing(today).first, to: today)
    #expect(
      try robot.school.store.reportNote(of: span)?.text
        == "Un accord avec la chambre de métiers\nDeux ateliers de plus au forum")
  }

  @Test func `another period is chosen, or typed, and a wrong one is told`() throws {
    let robot = try Robot()
    open(robot)
    robot.press(.function(4), .down, .enter)
    #expect(robot.sees("du 01/11/2026 au 24/11/2026"))
    robot.press(.function(4), .down, .down, .enter)
    #expect(robot.sees("du 01/10/2026 au 31/10/2026") && robot.sees("01/09 – 30/09"))
    robot.press(.function(4), .down, .down, .down, .down, .enter, .control("u"))
    robot.type("24/11 01/09")
    robot.press(.enter)
    #expect(robot.sees("Le dernier jour vient avant le premier"))
    robot.press(.function(4), .down, .down, .down, .down, .enter, .control("u"))
    robot.type("du 16/11 au 20/11")
    robot.press(.enter)
    #expect(robot.sees("du 16/11/2026 au 20/11/2026") && robot.sees("11/11 – 15/11"))
  }

  @Test func `somebody who only reads companies has no missions, and no report`() throws {
    let school = try SampleSchool()
    let robot = Robot(school, as: school.klein)
    robot.press(.function(9))
    #expect(!robot.sees("Missions >"))
    robot.press(.escape, .control("p"))
    robot.type("rapport")
    #expect(!robot.sees("Rapport d'activité"))
  }
}
