import BureauDomain
import BureauStore
import BureauUI
import TestSupport
import Testing
import TextUI

/// The roadmap of a year and the letters that answer it, key by key.
struct LetterStoryTests {
  @Test func `a roadmap, a letter that answers it, and how far one is`() throws {
    let robot = try Robot()
    robot.type("m")
    robot.press(.function(4), .down, .down, .enter)
    expectScreen("feuille-de-route-vide", robot)
    robot.type("c")
    robot.press(.tab)
    robot.type("Soixante places de PFMP dans l'année")
    robot.press(.tab)
    robot.type("places")
    robot.press(.tab)
    robot.type("60")
    robot.press(.tab)
    robot.type("petit")
    robot.press(.tab)
    robot.type("Faire connaître le bureau")
    robot.press(.tab)
    expectScreen("feuille-de-route-saisie", robot)
    robot.press(.function(2))
    expectScreen("feuille-de-route", robot)

    robot.press(.function(4), .down, .down, .down, .enter)
    robot.type("c")
    robot.press(.tab, .tab, .tab)
    robot.type("Trouver des lieux d'accueil")
    robot.press(.tab, .tab, .tab)
    robot.type("soix")
    robot.press(.tab)
    robot.type("Tenir les emplois du temps")
    robot.press(.tab, .tab)
    robot.type("1")
    robot.press(.tab)
    expectScreen("lettre-saisie", robot)
    robot.press(.function(2), .up)
    robot.type("w")
    robot.type("Mme Petit")
    robot.press(.function(2))
    #expect(robot.sees("Mme Petit ne peut pas signer la lettre de mission"))
    robot.press(.control("u"))
    robot.type("M. Roth")
    robot.press(.function(2))
    expectScreen("lettres", robot)
    robot.type("p")
    expectScreen("lettre-document", robot)

    let letter = try #require(try robot.school.store.missionLetters().first)
    #expect(letter.state(on: SampleSchool.today) == .inForce)
    #expect(letter.items.map(\.area) == [nil, .organisation])
    let roadmap = try #require(try robot.school.store.roadmaps().first)
    #expect(letter.items[0].objective == roadmap.objectives[0].id)
    #expect(roadmap.objectives.map(\.owner) == [robot.school.petit.id, nil])
  }

  @Test func `the next year begins with the same objectives and what was reached`() throws {
    let robot = try Robot()
    let school = robot.school
    let year = SchoolYear.containing(SampleSchool.today)
    let roadmap = Roadmap(
      id: school.store.newIdentifier(), establishment: school.establishment.id, year: year,
      objectives: [
        Objective(
          id: school.store.newIdentifier(), title: "Visites", indicator: .visits, target: 2,
          owner: school.petit.id, ownerName: "Mme Petit")
      ])
    try school.store.save(roadmap, by: school.session, key: school.key())
    robot.type("m")
    robot.press(.function(4), .down, .down, .enter)
    robot.type("n")
    robot.press(.function(2))
    let next = try #require(try school.store.roadmaps().first)
    let reached = try school.store.result(of: .visits, in: year, until: SampleSchool.today)
    #expect(next.year == year.next && next.objectives.map(\.lastResult) == [reached])
  }

  @Test func `a second version of the year is drafted, and an indicator opens its rows`() throws {
    let robot = try Robot()
    let school = robot.school
    let year = SchoolYear.containing(SampleSchool.today)
    try school.store.save(
      Roadmap(
        id: school.store.newIdentifier(), establishment: school.establishment.id, year: year,
        adoptedOn: year.first,
        objectives: [
          Objective(
            id: school.store.newIdentifier(), title: "Visites", indicator: .visits, target: 2)
        ]), by: school.session, key: school.key())
    robot.type("m")
    robot.press(.function(4), .down, .down, .enter)
    robot.type("l")
    #expect(robot.sees("visites faites du 01/09/2026 au 24/11/2026"))
    robot.press(.function(3))
    robot.type("v")
    robot.press(.function(2))
    #expect(robot.sees("version 2, ○ brouillon"))
    let roadmaps = try school.store.roadmaps()
    #expect(roadmaps.map(\.edition) == [2, 1] && roadmaps[0].adoptedOn == nil)
    #expect(roadmaps[0].objectives == roadmaps[1].objectives)
  }

  @Test func `two schools, one letter, two signatures`() throws {
    let robot = try Robot()
    let school = robot.school
    let second = try school.addSecondSchool()
    let letter = MissionLetter(
      id: school.store.newIdentifier(), agent: school.petit.id, agentName: "Mme Petit",
      from: SampleSchool.today, to: SampleSchool.today.adding(days: 280),
      establishments: [school.establishment.id, second.id],
      items: [LetterItem(text: "Animer le réseau des deux lycées", share: .shared)])
    try school.store.save(letter, by: school.session, key: school.key())
    robot.type("m")
    robot.press(.function(4), .down, .down, .down, .enter)
    for name in ["M. Roth", "Mme Bauer"] {
      robot.type("w")
      robot.type(name)
      robot.press(.function(2))
    }
    expectScreen("lettre-deux-lycées", robot)
    let signed = try #require(
      try school.store.missionLetters().first { $0.id == letter.id })
    #expect(signed.signatures[second.id]?.by == "Mme Bauer")
    #expect(signed.inForceOn == SampleSchool.today)
  }
}
