import BureauDomain
import BureauStore
import BureauUI
import TestSupport
import Testing
import TextUI

/// Orders of mission and rounds, key by key.
struct MissionStoryTests {
  private func openRounds(_ robot: Robot) {
    robot.type("m")
    robot.press(.function(4), .down, .enter)
  }

  @Test func `a year of a permanent order`() throws {
    let robot = try Robot()
    robot.type("m")
    expectScreen("ordres", robot)
    robot.type("r")
    expectScreen("ordre-renouvelé", robot)
    robot.press(.function(2), .up)
    robot.type("s")
    robot.type("w")
    robot.type("Mme Petit")
    robot.press(.function(2))
    expectScreen("ordre-signé-par-soi", robot)
    robot.press(.control("u"))
    robot.type("M. Roth")
    robot.press(.function(2))
    expectScreen("ordres-suivant-signé", robot)
    robot.press(.down)
    robot.type("x")
    robot.type("M. Roth")
    robot.press(.tab, .tab)
    robot.type("changement de poste")
    robot.press(.function(2))
    expectScreen("ordres-abrogé", robot)

    let orders = try robot.school.store.missionOrders(of: robot.school.petit.id)
    let today = SampleSchool.today
    #expect(orders.map { $0.state(on: today) } == [.signed, .revoked])
    #expect(orders[0].from == orders[1].nextFirstDay && orders[0].renews == orders[1].id)
    #expect(orders[0].progress.submission?.by == "Mme Petit")
    #expect(orders[0].progress.signature?.by == "M. Roth")
    #expect(orders[1].progress.motive == "changement de poste")
  }

  @Test func `a longer order is refused with the last day that would do`() throws {
    let robot = try Robot()
    robot.type("m")
    robot.type("r")
    robot.press(.tab, .tab, .tab, .control("u"))
    robot.type("01/09/2028")
    robot.press(.function(2))
    expectScreen("ordre-trop-long", robot)
    #expect(robot.sees("31/08/2028"))
  }

  @Test func `the card of a field opens before anything is typed in it`() throws {
    let robot = try Robot()
    robot.type("m")
    robot.type("c")
    robot.press(.function(1))
    #expect(robot.sees("FAQ > B17"))
    robot.press(.function(3), .tab, .function(1))
    #expect(robot.sees("FAQ > FAQ 3"))
    robot.press(.function(3))
    #expect(robot.sees("Permanent : douze mois au plus."))
  }

  @Test func `an order is seen as it will be printed`() throws {
    let robot = try Robot()
    robot.type("m")
    robot.type("p")
    expectScreen("ordre-document", robot)
  }

  @Test func `the end of a signed order does not move`() throws {
    let robot = try Robot()
    robot.type("m")
    robot.press(.enter, .control("u"))
    robot.type("30/09/2027")
    robot.press(.function(2))
    expectScreen("ordre-signé", robot)
    let order = try robot.school.store.missionOrders(of: robot.school.petit.id)[0]
    #expect(order.to == Day(year: 2027, month: 8, day: 31))
  }

  @Test func `who has no order is told so, and prepares one`() throws {
    let school = try SampleSchool()
    let robot = Robot(school, as: school.duval)
    expectScreen("accueil-sans-ordre", robot)
    robot.type("m")
    robot.type("c")
    expectScreen("ordre-nouveau", robot)
    robot.press(.tab, .tab, .control("u"))
    robot.type("25/11/2026")
    robot.press(.tab, .control("u"))
    robot.type("24/11/2026")
    robot.press(.function(2))
    #expect(robot.sees("vient avant le début"))
    robot.press(.control("u"))
    robot.type("25/11/2026")
    robot.press(.tab, .tab)
    robot.type("57, 99")
    robot.press(.function(2))
    #expect(robot.sees("« 99 » n'est pas un numéro de département"))
    robot.press(.control("u"))
    robot.type("57")
    robot.press(.function(2))
    let order = try #require(try school.store.missionOrders(of: school.duval.id).first)
    #expect(order.from == order.to && order.zone.departments == ["57"])
    #expect(order.establishments == [school.establishment.id])
  }

  @Test func `a round, then its visits one after the other`() throws {
    let robot = try Robot()
    let school = robot.school
    for name in ["garage moreau", "slmic"] {
      let visit = ActivityLog(
        target: .company(try school.company(name)), kind: .visit, state: .planned,
        on: SampleSchool.today, agent: school.petit.id, purposes: [.places], needsNothing: true)
      _ = try school.store.log(visit, by: school.session, key: school.key())
    }
    openRounds(robot)
    expectScreen("tournées-vides", robot)
    robot.type("c")
    robot.press(.tab)
    robot.type("830")
    robot.press(.tab)
    robot.type("17h")
    expectScreen("tournée-nouvelle", robot)
    robot.press(.tab, .tab, .tab, .tab, .tab)
    robot.type("12,4")
    robot.press(.tab)
    robot.type("dates de la PFMP 3")
    robot.press(.function(2))
    expectScreen("tournées", robot)
    robot.type("v")
    expectScreen("tournée-première-visite", robot)
    robot.press(.function(2))
    expectScreen("tournée-visite-suivante", robot)
    robot.press(.function(2))
    expectScreen("tournées-visitées", robot)

    let file = try #require(
      try school.store.rounds(of: school.petit.id, on: SampleSchool.today).first)
    #expect(file.round.state == .made)
    #expect(file.stops.compactMap(\.activity).map(\.state) == [.done, .done])
    #expect(file.route.legs[0].distance == Distance(metres: 12_400))
    #expect(file.round.stages[0].toAsk == "dates de la PFMP 3")
    robot.type("v")
    #expect(robot.sees("Toutes les visites de cette tournée sont saisies."))
    robot.type("p")
    expectScreen("tournée-feuille", robot)
    robot.press(.pageDown)
    #expect(robot.sees("dates de la PFMP 3"))
    robot.type("o")
    #expect(robot.sees("Aucun dossier d'échange n'est disponible ici."))
  }

  @Test func `a visit on the day of a round becomes one of its stages`() throws {
    let robot = try Robot()
    let school = robot.school
    let round = Round(
      id: school.store.newIdentifier(), agent: school.petit.id, agentName: "Mme Petit",
      on: SampleSchool.today, establishment: school.establishment.id,
      departure: .school(school.establishment.id), arrival: .home,
      stages: [RoundStage(target: .company(try school.company("slmic"), site: nil))])
    try school.store.save(round, by: school.session, key: school.key())
    robot.press(.function(6))
    robot.type("slmic")
    robot.press(.tab)
    #expect(robot.sees("24/11 : Hagondange"))
    #expect(robot.sees("● ordre jusqu'au 31/08/2027"))
  }

  @Test func `a reader sees no missions`() throws {
    let school = try SampleSchool()
    let robot = Robot(school, as: school.klein)
    robot.type("m")
    #expect(robot.sees("Vous ne pouvez pas consulter les missions avec votre rôle"))
  }
}
