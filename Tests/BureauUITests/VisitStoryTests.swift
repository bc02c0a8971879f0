import BureauDomain
import BureauStore
import BureauUI
import TestSupport
import Testing
import TextUI

/// Logging a visit, the main job of the office, key by key.
struct VisitStoryTests {
  @Test func `a visit to a row of the annuaire costs at most 40 keys and adopts it`() throws {
    let robot = try Robot()
    robot.press(.function(6))
    robot.type("boulangerie schm")
    robot.press(.tab, .tab, .tab)
    robot.type("1030")
    robot.press(.tab)
    robot.type("Lucie Schmitt")
    robot.press(.tab, .tab, .tab, .character(" "), .right, .character(" "), .tab)
    robot.type("boulang")
    robot.press(.tab)
    robot.type("PFMP 2")
    robot.press(.tab)
    robot.type("2")
    robot.press(.tab, .tab, .character(" "), .tab)
    robot.type("Fournil moderne, tôt le matin.")
    robot.press(.tab)
    robot.type("conv")
    robot.press(.tab)
    robot.type("+5j")
    robot.press(.tab)
    expectScreen("visite-remplie", robot)
    robot.press(.function(2))
    expectScreen("visite-enregistrée", robot)
    #expect(robot.strokes <= 40)

    let id = try robot.school.company("boulangerie schmitt")
    let file = try #require(try robot.school.store.companyFile(id))
    #expect(file.company.source == .directory)
    #expect(file.company.relation.stage == .inDiscussion)
    #expect(file.contacts.map(\.name) == ["Lucie Schmitt"])
    #expect(file.offers.map(\.places) == [2])
    #expect(file.activities.first?.notes == "Fournil moderne, tôt le matin.")
    #expect(file.activities.first?.purposes == [.places, .tutors])
    #expect(file.company.nextAction?.due == SampleSchool.today.adding(days: 5))
  }

  @Test func `a known partner comes with the last contact met`() throws {
    let robot = try Robot()
    robot.press(.function(6))
    robot.type("moreau")
    robot.press(.tab)
    expectScreen("visite-partenaire", robot)
  }

  @Test func `a dropped line loses nothing and home offers to go on`() throws {
    let robot = try Robot()
    robot.press(.function(6))
    robot.type("moreau")
    robot.press(.tab)
    robot.type("hier")
    robot.hangUp()
    #expect(!robot.app.isRunning)

    let again = Robot(robot.school)
    #expect(again.sees("Brouillon : Nouvelle visite > Garage Moreau"))
    again.press(.enter)
    expectScreen("visite-reprise", again)
    #expect(again.sees("[hier"))
  }

  @Test func `saving what is not complete says what is missing on the first wrong field`() throws {
    let robot = try Robot()
    robot.press(.function(6), .function(2))
    expectScreen("visite-incomplète", robot)
  }

  @Test func `leaving keeps the draft and F12 drops it`() throws {
    let robot = try Robot()
    robot.press(.function(6))
    robot.type("moreau")
    robot.press(.tab, .escape)
    #expect(robot.sees("Brouillon gardé"))
    robot.press(.function(6), .function(12))
    expectScreen("visite-abandon", robot)
    robot.press(.tab, .tab, .enter)
    #expect(robot.sees("Saisie abandonnée"))
    #expect(try robot.school.store.drafts(agent: robot.school.petit.id).isEmpty)
  }

  @Test func `ctrl-G copies the field of the last visit`() throws {
    let robot = try Robot()
    let last = try #require(
      try robot.school.store.lastActivity(by: robot.school.petit.id, kind: .visit))
    robot.press(.function(6), .control("g"))
    #expect(robot.sees(last.companyName))
  }

  @Test func `another company brings its own people and lets the others go`() throws {
    let robot = try Robot()
    robot.press(.function(6))
    robot.type("moreau")
    robot.press(.tab)
    #expect(robot.sees("[Karim Moreau") || robot.sees("[Lina Moreau"))
    robot.press(.backTab, .control("u"))
    robot.type("oeuvrard")
    robot.press(.tab)
    #expect(!robot.sees("[Karim Moreau") && !robot.sees("[Lina Moreau"))
  }

  @Test func `a text that is none of the list is refused and F4 shows the list`() throws {
    let robot = try Robot()
    robot.press(.function(6))
    robot.type("moreau")
    robot.press(.tab, .tab, .tab, .tab, .tab, .tab, .control("u"))
    robot.type("zzz")
    #expect(robot.sees("Ce texte n'est pas choisi"))
    robot.press(.function(2))
    #expect(robot.sees("« Lieu » se choisit dans la liste"))
    robot.press(.function(4))
    #expect(robot.sees("dans l'entreprise"))
  }

  @Test func `two schools: the visit notes which, a call too, and it is corrected`() throws {
    let robot = try Robot()
    let second = try robot.school.addSecondSchool()
    func last(_ kind: ActivityKind) throws -> Activity? {
      try robot.school.store.lastActivity(by: robot.school.petit.id, kind: kind)?.activity
    }
    robot.press(.function(6))
    robot.type("moreau")
    robot.press(.tab, .tab, .tab, .tab, .tab, .tab, .tab, .control("u"))
    robot.type("zzz")
    robot.press(.tab, .character(" "), .function(2))
    #expect(robot.sees("Choisissez l'établissement servi"))
    robot.press(.control("u"))
    robot.type("berges")
    robot.press(.tab)
    expectScreen("visite-deux-lycées", robot)
    robot.press(.function(2))
    #expect(try last(.visit)?.establishment == second.id)

    robot.type("rr")
    robot.press(.tab, .tab, .control("u"))
    robot.type("berges")
    robot.press(.tab)
    expectScreen("appel-deux-lycées", robot)
    robot.press(.function(2))
    #expect(try last(.call)?.establishment == second.id)

    robot.press(.function(3))
    robot.type("e")
    robot.press(.function(7))
    robot.type("épi d'or")
    robot.press(.enter, .enter, .down, .down, .down, .down, .down, .down, .enter)
    expectScreen("échange-deux-lycées", robot)
    robot.type("e")
    robot.press(.enter)
    #expect(robot.sees("Échange compté pour Lycée professionnel Élise-Deroche."))
    #expect(try last(.call)?.establishment == robot.school.establishment.id)
  }
}
