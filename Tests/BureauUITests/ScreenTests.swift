import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// Every screen as a clerk sees it, at both sizes.
struct ScreenTests {
  @Test func `home`() throws {
    let robot = try Robot()
    expectScreen("accueil", robot)
  }

  @Test func `the portfolio with a record below`() throws {
    let robot = try Robot()
    robot.type("e")
    robot.press(.down)
    expectScreen("portefeuille", robot)
  }

  @Test func `the portfolio while a filter is typed`() throws {
    let robot = try Robot()
    robot.press(.function(7))
    robot.type("gar")
    expectScreen("portefeuille-filtre", robot)
  }

  @Test func `a record`() throws {
    let robot = try Robot()
    robot.type("e")
    robot.press(.down, .enter)
    expectScreen("fiche", robot)
  }

  @Test func `the basket`() throws {
    let robot = try Robot()
    robot.type("r")
    expectScreen("relances", robot)
  }

  @Test func `the annuaire`() throws {
    let robot = try Robot()
    robot.type("n")
    robot.press(.enter)
    expectScreen("annuaire", robot)
  }

  @Test func `a new company`() throws {
    let robot = try Robot()
    robot.type("ec")
    expectScreen("entreprise-nouvelle", robot)
  }

  @Test func `an empty visit`() throws {
    let robot = try Robot()
    robot.press(.function(6))
    expectScreen("visite", robot)
  }

  @Test func `the calendar over a visit`() throws {
    let robot = try Robot()
    robot.press(.function(6), .tab, .function(4))
    expectScreen("calendrier", robot)
  }

  @Test func `the menu`() throws {
    let robot = try Robot()
    robot.press(.function(9), .right)
    expectScreen("menu", robot)
  }

  @Test func `the palette`() throws {
    let robot = try Robot()
    robot.type(":vis")
    expectScreen("palette", robot)
  }

  @Test func `the help`() throws {
    let robot = try Robot()
    robot.press(.function(1))
    expectScreen("aide", robot)
  }

  @Test func `the parts of home keep to their rows on a small screen`() throws {
    let robot = try Robot()
    let screen = robot.screen(Size(columns: 60, rows: 20))
    #expect(screen.contains { $0.hasPrefix("├─ Missions ───") && $0.contains("┼─ FAQ ───") })
  }

  @Test func `a window too small keeps everything`() throws {
    let robot = try Robot()
    robot.press(.function(6))
    let before = robot.screen()
    #expect(robot.screen(Size(columns: 20, rows: 5))[0] == "Fenêtre trop petite.")
    #expect(robot.screen() == before)
  }
}

/// Compares what the robot sees with the recorded screens, at both sizes.
func expectScreen(
  _ name: String, _ robot: Robot, file: String = #filePath,
  at location: SourceLocation = #_sourceLocation
) {
  for size in ScreenFile.sizes {
    let difference = ScreenFile(name, size, beside: file).difference(robot.screen(size))
    #expect(difference == nil, sourceLocation: location)
  }
}
