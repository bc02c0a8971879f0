import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// A form saved with a field left blank: it says which one, and writes nothing.
struct BlankFieldStoryTests: PlacementStory {
  let desk: PlacementDesk

  init() throws { desk = try PlacementDesk() }

  @Test func `a step without a name is asked for`() throws {
    openRecord("gaufrette")
    let before = try sample.placement("gaufrette")
    robot.type("c")
    robot.press(.control("u"), .function(2))
    #expect(robot.sees("« Étape » est à remplir."))
    #expect(try sample.placement("gaufrette") == before)
  }

  @Test func `a lead says on which day and by whom`() {
    openRecord("dragee")
    robot.type("l")
    robot.type("garage moreau")
    robot.press(.tab, .control("u"), .tab, .control("u"), .function(2))
    #expect(robot.sees("« Le » est à remplir."))
    robot.type("hier")
    robot.press(.function(2))
    #expect(robot.sees("« Par » est à remplir."))
  }

  @Test func `a decision without a name or a motive is none`() throws {
    openRecord("calisson")
    let before = try sample.placement("calisson").confirmation
    robot.type("k")
    robot.press(.control("u"), .function(2))
    #expect(robot.sees("Donnez le nom de qui a confirmé"))
    #expect(try sample.placement("calisson").confirmation == before)
  }

  @Test func `nothing is taken up again where nothing had ended`() throws {
    openRecord("gaufrette")
    robot.type("i")
    robot.press(.function(2))
    #expect(robot.sees("Choisissez la sortie (F4)"))
    #expect(try sample.placement("gaufrette").exit == nil)
  }
}
