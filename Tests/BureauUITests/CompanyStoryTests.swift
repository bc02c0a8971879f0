import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// Creating, correcting, closing a company.
struct CompanyStoryTests {
  @Test func `a known SIRET is refused and F7 opens its record`() throws {
    let robot = try Robot()
    robot.type("ec")
    robot.type("00120105200014")
    expectScreen("entreprise-siret-connu", robot)
    robot.press(.function(7))
    #expect(robot.sees("Entreprises > Boulangerie-pâtisserie L'Épi d'Or"))
  }

  @Test func `a wrong SIRET says why and nothing typed is lost`() throws {
    let robot = try Robot()
    robot.type("ec")
    robot.type("00120105200015")
    robot.press(.function(2))
    #expect(robot.sees("CO-01 · B1"))
    #expect(robot.sees("001 201 052 00015") || robot.sees("00120105200015"))
  }

  @Test func `a likely duplicate is shown while typing`() throws {
    let robot = try Robot()
    robot.type("ec")
    robot.press(.tab)
    robot.type("en création")
    robot.press(.tab)
    robot.type("Garage Moreau et Fils")
    robot.press(.tab, .tab, .tab)
    robot.type("57950")
    robot.press(.tab)
    expectScreen("entreprise-doublon", robot)
  }

  @Test func `two people on one record never overwrite each other`() throws {
    let robot = try Robot()
    robot.type("e")
    robot.press(.down, .enter)
    robot.type("e")
    let id = try robot.school.company("épi d'or")
    var theirs = try #require(try robot.school.store.companyFile(id)).company
    theirs.notes = "Fermé le lundi."
    try robot.school.store.update(
      theirs, by: Session(agent: robot.school.duval), key: robot.school.key())
    robot.type(" bis")
    robot.press(.function(2))
    expectScreen("fiche-conflit", robot)
    var stored = try #require(try robot.school.store.companyFile(id)).company
    #expect(stored.name == "Boulangerie-pâtisserie L'Épi d'Or")
    robot.press(.function(2))
    stored = try #require(try robot.school.store.companyFile(id)).company
    #expect(stored.notes == "Fermé le lundi.")
    #expect(stored.name == "Boulangerie-pâtisserie L'Épi d'Or bis")
  }

  @Test func `who else is at work on the record is said, on the record and in its form`() throws {
    let robot = try Robot()
    let id = try robot.school.company("épi d'or")
    func type(_ minutesAgo: Int64) throws {
      let at = Instant(milliseconds: SampleEnvironment.now.milliseconds - minutesAgo * 60_000)
      try robot.school.store.saveDraft(
        Draft(
          agent: robot.school.weber.id, form: "identity", record: id.rawValue, title: "Entreprise",
          json: "{}", savedAt: at))
    }
    robot.type("e")
    robot.press(.down, .enter)
    try type(6)
    robot.rest()
    #expect(robot.sees("enregistré par") && !robot.sees("y travaille"))
    try type(1)
    robot.rest()
    #expect(robot.sees("Mme Weber y travaille"))
    robot.type("e")
    #expect(robot.sees("Mme Weber y travaille aussi"))
  }

  @Test func `fields that two people changed are chosen one by one`() throws {
    let robot = try Robot()
    robot.type("e")
    robot.press(.down, .enter)
    robot.type("e")
    let id = try robot.school.company("épi d'or")
    var theirs = try #require(try robot.school.store.companyFile(id)).company
    theirs.name = "L'Épi d'Or SARL"
    theirs.notes = "Fermé le lundi."
    theirs.tags = ["pain"]
    try robot.school.store.update(
      theirs, by: Session(agent: robot.school.duval), key: robot.school.key())
    robot.type(" bis")
    robot.press(.tab, .tab, .tab)
    robot.type("Fermé le mardi ; demander M. Noël, au fournil, avant neuf heures.")
    robot.press(.function(2))
    expectScreen("conflit", robot)
    robot.press(.right, .down, .function(2))
    #expect(robot.sees("[L'Épi d'Or SARL"))
    #expect(robot.sees("Fermé le mardi"))
    #expect(try #require(try robot.school.store.companyFile(id)).company.notes == "Fermé le lundi.")
    robot.press(.function(2))
    let stored = try #require(try robot.school.store.companyFile(id)).company
    #expect(stored.name == "L'Épi d'Or SARL")
    #expect(stored.notes.hasPrefix("Fermé le mardi"))
    #expect(stored.tags == ["pain"])
  }

  @Test func `leaving the choice keeps all that was typed`() throws {
    let robot = try Robot()
    robot.type("e")
    robot.press(.down, .enter)
    robot.type("e")
    let id = try robot.school.company("épi d'or")
    var theirs = try #require(try robot.school.store.companyFile(id)).company
    theirs.name = "L'Épi d'Or SARL"
    try robot.school.store.update(
      theirs, by: Session(agent: robot.school.duval), key: robot.school.key())
    robot.type(" bis")
    robot.press(.function(2))
    #expect(robot.sees("L'Épi d'Or SARL"))
    robot.press(.function(3))
    #expect(robot.sees("Épi d'Or bis"))
  }

  @Test func `a relation changed by somebody else meanwhile is not overwritten unseen`() throws {
    let robot = try Robot()
    robot.type("e")
    robot.press(.down, .enter)
    robot.type("r")
    let id = try robot.school.company("épi d'or")
    try robot.school.store.changeRelation(
      of: [id], to: .refused, motive: "effectif complet", on: SampleSchool.today,
      by: Session(agent: robot.school.duval), key: robot.school.key())
    robot.type("partenaire fort")
    robot.press(.tab, .function(2))
    #expect(robot.sees("M. Duval"))
    let stored = try #require(try robot.school.store.companyFile(id)).company
    #expect(stored.relation.stage == .refused)
    robot.press(.function(2), .function(2))
    let saved = try #require(try robot.school.store.companyFile(id)).company
    #expect(saved.relation.stage == .strongPartner)
  }

  @Test func `out of service and back`() throws {
    let robot = try Robot()
    robot.type("e")
    robot.press(.down, .enter)
    robot.type("h")
    robot.type("cessation")
    robot.press(.function(2))
    expectScreen("fiche-hors-service", robot)
    robot.type("h")
    #expect(robot.sees("De nouveau en service"))
  }

  @Test func `a relation that needs a motive asks for it`() throws {
    let robot = try Robot()
    robot.type("e")
    robot.press(.down, .enter)
    robot.type("r")
    robot.type("éviter")
    robot.press(.tab, .function(2))
    expectScreen("relation-motif", robot)
  }

  @Test func `the lists, the orders and the grouped actions`() throws {
    let robot = try Robot()
    robot.type("e")
    robot.press(.function(4))
    expectScreen("listes", robot)
    robot.press(.escape, .insert, .insert)
    robot.type("x")
    expectScreen("actions-groupées", robot)
  }
}
