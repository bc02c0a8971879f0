import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// What comes after a period: days, allowance, documents.
struct PeriodCloseStoryTests: PlacementStory {
  let desk: PlacementDesk

  init() throws {
    desk = try PlacementDesk { try $0.setAllowance(day: 15, cap: 200, in: $1) }
  }

  @Test func `days give an allowance, up to the cap, and go on in a list`() throws {
    openFirstPeriod()
    robot.type("d")
    robot.press(.down)
    robot.type("555")
    robot.press(.up)
    expectScreen("jours-allocation", robot)
    robot.press(.function(1))
    #expect(robot.sees("FAQ > B11 ·"))
    robot.press(.function(3))
    robot.type("a")
    robot.press(.down)
    robot.type("55")
    #expect(robot.sees("150,00"))
    robot.type("t")
    expectScreen("journées-à-transmettre", robot)
    robot.press(.function(3), .home)
    robot.type("3")
    #expect(robot.sees("ABRICOTIN Léa : l'attestation du 20/10 est reçue, la ligne disait 5 5 4."))
  }

  @Test func `the documents of a period are chosen from its list`() {
    openFirstPeriod()
    robot.type("t")
    expectScreen("documents-période", robot)
    robot.press(.end, .enter)
    expectScreen("bilan-période", robot)
  }

  @Test func `who is without a place fits on one page for the DDFPT`() {
    robot.type("s")
    robot.press(.function(4))
    robot.type("pp")
    robot.press(.enter)
    robot.type("t")
    robot.press(.enter)
    expectScreen("sans-lieu-document", robot)
  }

  @Test func `a convention is seen before it is printed`() {
    robot.type("s/gaufrette")
    robot.press(.enter, .enter)
    robot.type("t")
    expectScreen("convention-document", robot)
  }

  @Test func `the record of a learner leads to the placements, and says who read it`() {
    robot.type("l/gaufrette")
    robot.press(.enter, .enter)
    expectScreen("élève-stages", robot)
    robot.press(.down, .enter)
    #expect(robot.sees("Stages > GAUFRETTE Jade (1MVB)"))
  }

  @Test(arguments: [(0, "B9 "), (3, "20 "), (4, "B15 ")])
  func `F1 on an untouched field opens the card of its check`(field: Int, card: String) {
    robot.type("s/gaufrette")
    robot.press(.enter, .enter)
    robot.type("e")
    for _ in 0..<field { robot.press(.tab) }
    robot.press(.function(1))
    #expect(
      robot.sees("FAQ > \(card)·") || robot.sees("FAQ > FAQ \(card)·"), "\(robot.screen()[0])")
  }
}
