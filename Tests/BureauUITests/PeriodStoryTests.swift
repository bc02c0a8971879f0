import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// Periods and the days done in them, at the keyboard.
struct PeriodStoryTests: PlacementStory {
  let desk: PlacementDesk

  init() throws { desk = try PlacementDesk() }

  @Test func `a period is closed with the days of each, one key for each week`() throws {
    openFirstPeriod()
    robot.type("d")
    robot.press(.down)
    robot.type("554")
    robot.press(.up)
    expectScreen("jours-faits", robot)
    robot.type("a")
    robot.press(.down)
    robot.type("6")
    #expect(try sample.placement("boutonnet", in: sample.first).daysDone.total == 14)
  }

  @Test func `days to come are not done yet, and an early attestation is said to be`() throws {
    try sample.change("dragee") {
      $0.span = DaySpan(from: Day(sample: "2026-11-16"), to: Day(sample: "2026-12-18"))
    }
    robot.type("s")
    robot.press(.function(4))
    robot.type("pp")
    robot.press(.enter)
    robot.type("d")
    for _ in 0..<12 where !robot.sees("►  DRAGÉE") { robot.press(.down) }
    robot.type("554")
    #expect(robot.sees("Du 30/11/2026 au 06/12/2026 : rien n'est encore fait"))
    #expect(try sample.placement("dragee").daysDone == DaysDone(weeks: [5, 5]))
    robot.type("=")
    #expect(try sample.placement("dragee").daysDone == DaysDone(weeks: [5, 5]))
    robot.press(.up)
    robot.type("a")
    #expect(robot.sees("Attestation notée avant la fin du stage, le 18/12/2026"))
  }

  @Test func `a public holiday is no day due`() throws {
    try sample.change("boutonnet", in: sample.first) {
      $0.span = DaySpan(from: Day(sample: "2026-11-02"), to: Day(sample: "2026-11-13"))
    }
    openFirstPeriod()
    robot.type("d")
    robot.press(.down)
    robot.type("=")
    #expect(robot.sees("9 / 9"))
    #expect(
      try sample.placement("boutonnet", in: sample.first).daysDone == DaysDone(weeks: [5, 4]))
  }

  @Test func `a new period makes the placements of its classes`() throws {
    robot.type("sn")
    expectScreen("période-nouvelle", robot)
    robot.press(.tab, .tab)
    robot.type("01/03/2027")
    robot.press(.tab)
    robot.type("19/03/2027")
    robot.press(.tab)
    robot.type(" ")
    robot.press(.function(2))
    #expect(robot.sees("PFMP 3 créée, avec 12 stages."))
  }

  @Test func `the calendar of the year shows periods and holidays`() {
    robot.type(":calendrier des")
    robot.press(.enter)
    expectScreen("périodes", robot)
  }

  @Test func `a period is created in the year on the screen, and its dates are looked at`() {
    robot.type(":calendrier des")
    robot.press(.enter, .right)
    robot.type("n")
    #expect(robot.sees("── Année 2027-2028"))
    robot.press(.tab, .tab)
    robot.type("16/11/2026")
    robot.press(.tab)
    robot.type("11/12/2026")
    let warning = "sortent de l'année"
    for _ in 0..<4 where !robot.sees(warning) { robot.press(.backTab) }
    #expect(robot.sees(warning))
  }

  @Test func `two periods of a class at the same dates are said`() {
    robot.type("sn")
    robot.press(.tab, .tab)
    robot.type("07/12/2026")
    robot.press(.tab)
    robot.type("23/12/2026")
    robot.press(.tab)
    robot.type(" ")
    robot.press(.tab, .backTab)
    expectScreen("période-en-double", robot)
  }

  @Test func `an attestation ticked before the end is said to be early`() throws {
    openRecord("gaufrette")
    try sample.change("gaufrette") {
      $0.span = DaySpan(from: Day(sample: "2026-11-16"), to: Day(sample: "2026-12-18"))
    }
    robot.type("c")
    robot.press(.control("u"))
    robot.type("attestation")
    robot.press(.tab, .function(2))
    #expect(robot.sees("Attestation notée avant la fin du stage, le 18/12/2026"))
  }
}
