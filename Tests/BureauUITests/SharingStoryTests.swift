import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// Who does what, networks, needs passed on, key by key.
struct SharingStoryTests {
  /// Runs a command by its name.
  private func run(_ robot: Robot, _ words: String) {
    robot.press(.control("p"))
    robot.type(words)
    robot.press(.enter)
  }

  @Test func `who does what, its card, a line changed and one added`() throws {
    let robot = try Robot()
    run(robot, "qui fait quoi")
    expectScreen("qui-fait-quoi", robot)
    robot.press(.function(1))
    #expect(robot.sees("FAQ > FAQ 4"))
    robot.press(.function(3), .enter)
    robot.press(.tab, .tab, .tab, .tab)
    robot.type("part")
    robot.press(.tab)
    expectScreen("qui-fait-quoi-saisie", robot)
    robot.press(.function(2))
    #expect(robot.sees("Ligne enregistrée"))
    robot.type("c")
    robot.type("Tenir la table du forum des métiers")
    robot.press(.tab, .tab)
    robot.type("pil")
    robot.press(.tab, .function(2))
    let tasks = try robot.school.store.tasks()
    #expect(tasks[0].parts == [.officer: .leads, .teachers: .takesPart])
    #expect(tasks.last?.parts == [.ddfpt: .leads])
    robot.type("h")
    #expect(try robot.school.store.tasks().contains { $0.closing != nil })
  }

  @Test func `help beside one's work is noted, and counted in the matrix`() throws {
    let robot = try Robot()
    run(robot, "aides ponctuelles")
    robot.type("c")
    robot.press(.tab)
    robot.type("Relire douze conventions")
    robot.press(.tab)
    robot.type("secrétariat")
    robot.press(.tab)
    robot.type("conventions")
    robot.press(.tab, .function(2))
    expectScreen("aides-ponctuelles", robot)
    robot.press(.function(3))
    run(robot, "qui fait quoi")
    robot.press(.down, .down, .down, .down, .down)
    #expect(robot.sees("1 aide ponctuelle cette année scolaire"))
    #expect(try robot.school.store.occasionalHelp().map(\.what) == ["Relire douze conventions"])
  }

  @Test func `an officer who would lead a CLEE is warned on the field, and may say why`() throws {
    let robot = try Robot()
    run(robot, "réseaux")
    robot.type("c")
    robot.type("clee")
    robot.press(.tab)
    robot.type("CLEE du bassin messin")
    robot.press(.tab)
    robot.type("+3j")
    robot.press(.tab)
    robot.type("petit")
    robot.press(.tab)
    robot.type("anime")
    robot.press(.tab)
    expectScreen("réseau-saisie", robot)
    robot.press(.function(1))
    #expect(robot.sees("FAQ >"))
    robot.press(.function(3), .function(2))
    expectScreen("réseaux", robot)
    robot.press(.function(3))
    #expect(robot.sees("CLEE du bassin messin"))
    let network = try #require(try robot.school.store.networks().first)
    #expect(network.nextOn == SampleSchool.today.adding(days: 3))
    #expect(network.members.map(\.role) == [.leader])
  }

  @Test func `minutes and communications are kept`() throws {
    let robot = try Robot()
    let school = robot.school
    try school.store.save(
      Network(id: school.store.newIdentifier(), kind: .point, name: "Point du lundi"),
      by: school.session, key: school.key())
    run(robot, "réunions")
    robot.type("c")
    robot.type("lundi")
    robot.press(.tab, .tab)
    robot.type("M. Duval, Mme Petit")
    robot.press(.tab)
    robot.type("Visites du mois partagées")
    robot.press(.function(2))
    expectScreen("réunions", robot)
    robot.press(.function(3))
    run(robot, "communication")
    robot.type("c")
    robot.press(.tab)
    robot.type("Une page pour les entreprises")
    robot.press(.tab)
    robot.type("site du lycée")
    robot.press(.tab, .tab)
    robot.type("douze")
    robot.press(.function(2))
    #expect(robot.sees("« douze » n'est pas un nombre"))
    robot.press(.control("u"))
    robot.type("40")
    robot.press(.function(2))
    #expect(try school.store.communications().map(\.audience) == [40])
    #expect(try school.store.networkMeetings().map(\.minutes) == ["Visites du mois partagées"])
  }

  @Test func `a need passed on is the DDFPT's next action, and stands on the record`() throws {
    let robot = try Robot()
    robot.type("e")
    robot.press(.function(7))
    robot.type("garage moreau")
    robot.press(.enter, .enter)
    robot.type("v")
    robot.type("Un plateau technique pour une démonstration")
    robot.press(.tab)
    robot.type("ddfpt")
    robot.press(.tab)
    robot.type("duval")
    robot.press(.tab)
    robot.type("+7j")
    robot.press(.tab)
    expectScreen("besoin-saisie", robot)
    robot.press(.function(2))
    expectScreen("fiche-besoin", robot)
    let garage = try robot.school.company("garage moreau")
    let action = try #require(
      try robot.school.store.companyFile(garage)?.company.nextAction)
    #expect(action.owner == robot.school.duval.id)
    robot.press(.function(3), .escape, .function(3))
    run(robot, "besoins transmis")
    expectScreen("besoins", robot)
    robot.type("h")
    #expect(try robot.school.store.needs().map(\.state) == [.answered])
  }
}
