import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// What a clerk does wrong, or finds out later.
struct PlacementMistakeStoryTests: PlacementStory {
  let desk: PlacementDesk

  init() throws { desk = try PlacementDesk() }

  @Test func `a signed paper does not follow to another company`() throws {
    openRecord("gaufrette garage")
    robot.type("e")
    robot.press(.control("u"))
    robot.type("clim")
    robot.press(.tab, .function(2))
    expectScreen("stage-autre-lieu", robot)
    #expect(try sample.placement("gaufrette").host?.companyName.contains("Moreau") == true)
  }

  @Test func `another company is confirmed anew, its unsigned paper drawn up anew`() throws {
    openRecord("financier")
    robot.type("e")
    robot.press(.control("u"))
    robot.type("clim")
    robot.press(.tab, .function(2))
    #expect(robot.sees("elle est à refaire"))
    #expect(try sample.placement("financier").recordedState == .agreed)
  }

  @Test func `the officer's own name is no confirmation`() throws {
    openRecord("calisson")
    robot.type("k")
    robot.press(.control("u"))
    robot.type("Mme Petit")
    robot.press(.tab, .tab)
    expectScreen("stage-confirmé-par-soi", robot)
  }

  @Test func `a signature marked by mistake is taken back`() throws {
    openRecord("gaufrette")
    robot.type("c")
    robot.press(.control("u"))
    robot.type("signée par l'entreprise")
    robot.press(.tab, .tab, .tab)
    robot.type(" ")
    expectScreen("étape-retirée", robot)
    robot.press(.function(2))
    #expect(robot.sees("« signée par l'entreprise » retiré"))
    #expect(try sample.placement("gaufrette").convention?.missing == [.company])
  }

  @Test func `a step is not marked on a day to come`() throws {
    openRecord("financier")
    robot.type("c")
    robot.press(.tab, .control("u"))
    robot.type("25/11/2026")
    robot.press(.function(2))
    #expect(robot.sees("Une étape se coche une fois faite"))
    robot.press(.control("u"))
    robot.type("24/11/2026")
    robot.press(.function(2))
    #expect(try sample.placement("financier").convention?.signatures.count == 1)
  }

  @Test func `new dates of a signed paper make an amendment`() throws {
    openRecord("gaufrette")
    robot.type("e")
    robot.press(.tab, .tab, .tab, .tab, .tab, .control("u"))
    robot.type("17/12/2026")
    robot.press(.function(2))
    #expect(robot.sees("Le papier signé dit autre chose"))
    #expect(robot.sees("Dates : du 30/11/2026 au 17/12/2026 au lieu du"))
    robot.press(.tab, .tab, .tab)
    robot.type("M. Moreau")
    robot.press(.function(2))
    #expect(try sample.placement("gaufrette").convention?.changes.count == 1)
  }

  @Test func `a rupture is an amendment of the paper`() throws {
    openRecord("madeleine")
    robot.type("i")
    robot.type("rompu")
    robot.press(.tab, .control("u"))
    robot.type("30/11/2026")
    robot.press(.tab)
    robot.type("départ du tuteur")
    robot.press(.function(2))
    #expect(robot.sees("un arrêt avant le deuxième jour se note"))
    robot.press(.control("u"))
    robot.type("08/12/2026")
    robot.press(.function(2))
    expectScreen("stage-rompu", robot)
    robot.press(.tab, .tab, .tab)
    robot.type("Mme Schoeffer")
    robot.press(.function(2))
    #expect(
      try sample.placement("madeleine").convention?.changes.map(\.text) == [
        "Rupture le 08/12/2026 : départ du tuteur"
      ])
  }

  @Test func `a company is not proposed twice to the same learner`() throws {
    robot.press(.down, .enter)
    robot.type("pp")
    robot.type("p")
    #expect(robot.sees("déjà demandée"))
    robot.type("p")
    #expect(robot.sees("est déjà une piste, du 24/11 : l note sa réponse."))
    robot.type("l")
    #expect(robot.sees("Pistes : ABRICOTIN Léa"))
  }

  @Test func `a learner who has a place is not said to find none`() {
    openRecord("gaufrette")
    robot.type("p")
    expectScreen("places-déjà", robot)
  }

  @Test func `a yes of a second company keeps the first`() throws {
    openRecord("dragee")
    robot.type("l")
    robot.type("garage moreau")
    robot.press(.tab, .tab, .tab)
    robot.type("oui")
    robot.press(.tab, .function(2))
    #expect(robot.sees("garde son lieu"))
  }
}
