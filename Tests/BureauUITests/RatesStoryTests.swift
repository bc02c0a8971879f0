import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// The dated tables on the screen: read, complete, correct.
struct RatesStoryTests {
  let robot: Robot

  init() throws {
    robot = try Robot()
    robot.type(":barèmes")
    robot.press(.enter)
  }

  private var book: RateBook { get throws { try robot.school.store.rates() } }

  @Test func `the kilometres, with the text of the row under the bar`() throws {
    robot.press(.down)
    expectScreen("barèmes", robot)
  }

  @Test func `a school year without data says that nothing is computed`() throws {
    robot.press(.function(4))
    robot.press(.down, .down, .down, .down, .enter)
    #expect(robot.sees("▲ 19 lignes manquent pour 2026-2027 : rien n'y est calculé."))
    expectScreen("barèmes-allocation", robot)
  }

  @Test func `tables turn with Tab, both ways`() throws {
    robot.press(.tab)
    #expect(robot.sees("Barèmes > Repas"))
    robot.press(.backTab, .backTab)
    #expect(robot.sees("Barèmes > Durées de conservation"))
  }

  @Test func `a new rate takes over, and the form says so before it is saved`() throws {
    robot.press(.tab)
    robot.type("c")
    robot.press(.tab)
    robot.type("22,50")
    robot.press(.tab)
    robot.type("01/01/2027")
    robot.press(.tab, .tab)
    robot.type("Arrêté du 4 décembre 2026")
    robot.press(.tab)
    #expect(robot.sees("s'arrêtera la veille, le 31/12/2026"))
    expectScreen("barème-nouvelle-ligne", robot)
    robot.press(.function(2))
    #expect(robot.sees("Barème enregistré"))
    let meal = RateSubject.meal(.general)
    #expect(try book.value(of: meal, on: Day(sample: "2026-12-31")) == 2000)
    #expect(try book.value(of: meal, on: Day(sample: "2027-01-01")) == 2250)
  }

  @Test func `a row without its text, or over another, is not saved`() throws {
    let before = try book
    robot.press(.tab)
    robot.type("c")
    robot.press(.tab)
    robot.type("beaucoup")
    robot.press(.tab)
    robot.type("01/06/2024")
    robot.press(.function(2))
    #expect(robot.sees("Donnez le texte dont elle vient"))
    expectScreen("barème-incomplet", robot)
    #expect(try book == before)
  }

  @Test func `a row of the program is corrected, and bears its author`() throws {
    robot.press(.enter)
    robot.press(.tab, .tab, .tab, .tab, .tab, .control("u"))
    robot.type("Arrêté relu")
    robot.press(.function(2))
    let row = try #require(try book.rows.first { $0.text == "Arrêté relu" })
    #expect(row.subject == .kilometre(.car5) && row.value == 320)
    #expect(row.stamp?.author == "Mme Petit")
    #expect(robot.sees("par Mme Petit, le 24/11/2026"))
  }
}
