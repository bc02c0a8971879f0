import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// The calls of the morning, from the basket: one key each.
struct CallStoryTests {
  @Test func `nobody answers, and the call comes back in two days`() throws {
    let robot = try Robot()
    robot.type("r")
    let id = try robot.school.company("épi d'or")
    robot.type("p")
    expectScreen("relances-pas-joint", robot)
    let company = try #require(try robot.school.store.companyFile(id)).company
    #expect(company.nextAction?.due == SampleSchool.today.adding(days: 2))
  }

  @Test func `one message on every marked row`() throws {
    let robot = try Robot()
    robot.type("r")
    robot.press(.insert, .insert)
    #expect(robot.sees("2 marquées"))
    robot.type("m")
    #expect(robot.sees("2 appels : message laissé"))
    #expect(!robot.sees("marquée"))
  }

  @Test func `an answer opens the short form and costs six keys`() throws {
    let robot = try Robot()
    robot.type("r")
    let before = robot.strokes
    robot.type("r")
    expectScreen("appel", robot)
    robot.press(.character(" "), .function(2))
    #expect(robot.sees("Appel noté"))
    #expect(robot.strokes - before <= 6)
  }

  @Test func `an action is put off or given up with its motive`() throws {
    let robot = try Robot()
    robot.type("r+")
    #expect(robot.sees("1 action reportée de 7 jours"))
    robot.type("b")
    robot.press(.function(2))
    #expect(robot.sees("Donnez le motif"))
    robot.type("a déménagé")
    robot.press(.function(2))
    #expect(robot.sees("Prochaine action abandonnée"))
  }

  @Test func `a motive kept for one decision is never taken up for another`() throws {
    let robot = try Robot()
    robot.type("rb")
    robot.type("sans suite")
    robot.press(.escape)
    #expect(robot.sees("Brouillon gardé"))
    robot.press(.enter)
    robot.type("h")
    #expect(robot.sees("Mettre hors service"))
    #expect(!robot.sees("sans suite"))
  }

  @Test func `an answer half typed comes back from the record too`() throws {
    let robot = try Robot()
    robot.type("rr")
    robot.press(.tab, .tab, .tab)
    robot.type("Rappelle demain.")
    robot.press(.escape, .enter)
    robot.type("t")
    robot.press(.down, .down, .enter)
    #expect(robot.sees("Brouillon repris"))
    #expect(robot.sees("Rappelle demain."))
    robot.type(" Vers midi.")
    #expect(robot.sees("Rappelle demain. Vers midi."), "it starts on the field it was left on")
  }

  @Test func `caps lock changes nothing to the keys of a list`() throws {
    let robot = try Robot()
    robot.type("R")
    #expect(robot.sees("À relancer >"))
    robot.type("P")
    #expect(robot.sees("1 appel : pas joint"))
  }
}
