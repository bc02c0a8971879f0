import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// The settings of the institution, as the officer fills them in.
struct InstitutionStoryTests {
  private let robot: Robot

  init() throws { robot = try Robot() }

  /// Runs a command by its name.
  private func open(_ words: String) {
    robot.type(":" + words)
    robot.press(.enter)
  }

  @Test func `the menu`() {
    robot.press(.function(9), .right, .right, .right)
    expectScreen("menu-établissement", robot)
  }

  @Test func `the school, its phone and the communes that count as its own`() throws {
    open("lycée …")
    for _ in 0..<8 { robot.press(.tab) }
    robot.type("0387001122")
    robot.press(.tab, .tab, .tab)
    robot.type("montigny les metz")
    robot.press(.enter)
    robot.type("marly 57")
    expectScreen("établissement", robot)
    robot.press(.enter, .function(2))
    let school = try #require(try robot.school.store.establishments().first)
    #expect(school.phone?.digits == "0387001122")
    #expect(school.assimilatedCommunes.map(\.code) == ["57480", "57447"])
    open("lycées de la base")
    expectScreen("lycées", robot)
  }

  @Test func `a second school fills itself from its UAI, a third one is refused`() throws {
    open("lycées de la base")
    robot.type("c")
    robot.type("0570124a")
    robot.press(.tab)
    expectScreen("établissement-second", robot)
    robot.press(.function(2))
    #expect(try robot.school.store.establishments().count == 2)
    robot.type("c")
    #expect(robot.sees("deux au plus"))
  }

  @Test func `a day without anybody is said in the form and at home`() throws {
    open("permanence")
    for _ in 0..<4 { robot.press(.tab) }
    robot.press(.control("u"), .tab)
    expectScreen("permanence", robot)
    robot.press(.function(2))
    #expect(robot.sees("personne au bureau le mercredi"))
    robot.press(.down, .down, .down, .down, .down, .enter)
    for _ in 0..<4 { robot.press(.tab) }
    robot.type("Mme Roth, vie scolaire")
    robot.press(.tab, .function(2))
    #expect(!robot.sees("personne au bureau"))
    let week = try #require(try robot.school.store.weeklyCover(of: robot.school.establishment.id))
    #expect(week.slot(.wednesday, .morning)?.agent == nil)
    #expect(week.slot(.wednesday, .morning)?.name == "Mme Roth, vie scolaire")
  }

  @Test func `two quotas over a full post warn and do not refuse`() throws {
    open("postes")
    expectScreen("postes-vide", robot)
    robot.type("c")
    robot.type("petit")
    robot.press(.enter, .tab, .control("u"))
    robot.type("60")
    robot.press(.tab)
    robot.type("0601551K")
    robot.press(.tab)
    robot.type("50")
    robot.press(.tab)
    robot.type("programme 141")
    robot.press(.tab)
    expectScreen("poste", robot)
    robot.press(.function(2))
    expectScreen("postes", robot)
    #expect(try robot.school.store.posts().map(\.quota) == [110])
    robot.press(.function(1))
    #expect(robot.sees("FAQ > B17 ·"))
    robot.press(.function(3))
    #expect(robot.sees("Établissement > Postes"))
    robot.press(.function(3))
    #expect(robot.sees("poste partagé : 110 % au total"))
    #expect(robot.sees("ET-04 · B17 · FAQ 21"))
  }

  @Test func `the list of agents and the form of one`() throws {
    open("agents")
    expectScreen("agents", robot)
    robot.press(.down, .down, .enter)
    expectScreen("agent", robot)
  }

  @Test func `two functions kept apart warn, kilometres are kept by civil year`() throws {
    open("agents")
    robot.type("c")
    robot.type("M. Lutz")
    robot.press(.tab, .right, .right, .right, .character(" "), .right, .character(" "), .tab)
    #expect(robot.sees("ET-02 · FAQ 19 · FAQ 22"))
    for _ in 0..<9 { robot.press(.tab) }
    robot.type("1450")
    robot.press(.tab)
    robot.type("beaucoup")
    robot.press(.function(2))
    #expect(robot.sees("« beaucoup » n'est pas une distance"))
    robot.press(.control("u"))
    robot.type("9980")
    robot.press(.function(2))
    let lutz = try #require(try robot.school.store.agents().first { $0.name == "M. Lutz" })
    #expect(
      lutz.claimedBefore == [
        2026: Distance(metres: 1_450_000), 2025: Distance(metres: 9_980_000),
      ])
    #expect(lutz.functions == [.technicalAssistant, .officer])
  }

  @Test func `a two-wheeler asks for its cylinders, a car for its power`() throws {
    let reader = Robot(robot.school, as: robot.school.klein)
    reader.type(":ma fiche")
    reader.press(.enter)
    reader.press(.tab)
    reader.type("deux")
    reader.press(.function(2))
    #expect(reader.sees("Choisissez la cylindrée du deux-roues"))
    reader.type("125 cm³ ou")
    reader.press(.tab)
    expectScreen("ma-fiche-deux-roues", reader)
    reader.press(.function(2))
    let klein = robot.school.klein.id
    #expect(try robot.school.store.agent(klein)?.vehicle?.kind == .twoWheeler(.upTo125))
    reader.type(":ma fiche")
    reader.press(.enter)
    reader.press(.tab, .control("u"))
    reader.type("voiture")
    reader.press(.function(2))
    #expect(reader.sees("Donnez la puissance fiscale de la voiture"))
  }

  @Test func `a post notes its description, which the agent shows`() throws {
    open("postes")
    robot.type("c")
    robot.type("petit")
    for _ in 0..<7 { robot.press(.tab) }
    #expect(robot.sees("vide si le bureau n'en a pas"))
    robot.type("12/03/2026")
    robot.press(.tab, .tab)
    robot.type("BDE-57-014")
    expectScreen("fiche-de-poste", robot)
    robot.press(.function(2))
    #expect(robot.sees("Nancy-Metz, BDE-57-014, du 12/03/2026"))
    let post = try #require(try robot.school.store.posts().first)
    #expect(
      post.description
        == PostDescription(
          academy: "Nancy-Metz", reference: "BDE-57-014", on: Day(sample: "2026-03-12")))
    robot.press(.function(3))
    open("agents")
    robot.press(.down, .down)
    #expect(robot.sees("BDE-57-014"))
  }

  @Test func `a departure asks for its day and motive, the last administrator stays`() throws {
    open("agents")
    robot.type("h")
    robot.type("01/09/2026")
    robot.press(.tab)
    robot.type("mutation")
    expectScreen("agent-départ", robot)
    robot.press(.function(2))
    let duval = try #require(try robot.school.store.agent(robot.school.duval.id))
    #expect(duval.closing == Closing(on: Day(sample: "2026-09-01"), motive: "mutation"))
    robot.press(.function(7))
    robot.type("petit")
    robot.press(.enter)
    robot.type("h")
    robot.press(.tab)
    robot.type("départ")
    robot.press(.function(2))
    #expect(robot.sees("Il ne resterait"))
    #expect(try robot.school.store.agent(robot.school.petit.id)?.closing == nil)
  }

  @Test func `a reader keeps a car of their own and changes nothing else`() throws {
    let reader = Robot(robot.school, as: robot.school.klein)
    reader.type(":ma fiche")
    reader.press(.enter)
    reader.press(.tab)
    reader.type("voiture")
    reader.press(.tab)
    reader.type("6")
    expectScreen("ma-fiche", reader)
    reader.press(.function(2))
    #expect(
      try robot.school.store.agent(robot.school.klein.id)?.vehicle?.kind == .car(fiscalPower: 6))
    reader.type(":contacts inst")
    reader.press(.enter)
    reader.type("c")
    #expect(reader.sees("Vous ne pouvez pas modifier les contacts"))
  }

  @Test func `a service is kept with its address`() throws {
    open("contacts inst")
    expectScreen("contacts-vide", robot)
    robot.type("c")
    robot.type("cafoc")
    robot.press(.enter)
    robot.type("CAFOC de Nancy-Metz")
    robot.press(.tab)
    robot.type("Mme Lang")
    robot.press(.tab)
    robot.type("cafoc@academie.example")
    robot.press(.tab)
    expectScreen("contact-institutionnel", robot)
    robot.press(.function(2))
    expectScreen("contacts", robot)
  }

  @Test func `equipment is lent and comes back in one key`() throws {
    open("matériel")
    robot.type("c")
    robot.type("ordinateur portable")
    robot.press(.tab)
    robot.type("petit")
    robot.press(.enter)
    expectScreen("prêt", robot)
    robot.press(.function(2))
    expectScreen("matériel", robot)
    robot.type("h")
    #expect(try robot.school.store.equipmentLoans().first?.returnedOn == SampleSchool.today)
  }

  @Test func `the library and one of its references`() throws {
    open("références")
    expectScreen("références", robot)
    robot.press(.enter)
    expectScreen("référence", robot)
    robot.press(.tab, .tab, .tab, .tab)
    robot.type("auj")
    robot.press(.function(2))
    #expect(try robot.school.store.officialDocuments().first?.checkedOn == SampleSchool.today)
  }

  @Test func `a form somebody saved first says so and keeps what was typed`() throws {
    open("permanence")
    robot.press(.control("u"))
    robot.type("M. Klein")
    robot.press(.enter)
    var week = try #require(try robot.school.store.weeklyCover(of: robot.school.establishment.id))
    week.slots.removeLast()
    try robot.school.store.save(
      week, by: Session(agent: robot.school.duval), key: robot.school.key())
    robot.press(.function(2))
    #expect(robot.sees("M. Duval a enregistré"))
    robot.press(.function(2))
    let saved = try #require(try robot.school.store.weeklyCover(of: robot.school.establishment.id))
    #expect(saved.slots.count == 8 && saved.slot(.monday, .morning)?.name == "M. Klein")
  }

  @Test func `a half-filled form comes back from its draft`() throws {
    open("postes")
    robot.type("c")
    robot.type("petit")
    robot.press(.enter, .function(3), .function(3))
    #expect(robot.sees("Brouillon : Postes > Mme Petit"))
    robot.press(.up, .up, .up, .up, .up, .up, .enter)
    #expect(robot.sees("Postes > Mme Petit"))
  }
}
