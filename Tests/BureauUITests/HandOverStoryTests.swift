import BureauDomain
import BureauStore
import TestSupport
import Testing
import TextUI

/// The officer leaves, a successor arrives.
struct HandOverStoryTests {
  private func run(_ robot: Robot, _ words: String) {
    robot.press(.control("p"))
    robot.type(words)
    robot.press(.enter)
  }

  /// A round to come and an objective of Mme Petit.
  private func addMissions(of school: SampleSchool) throws {
    let end = RoundEnd.school(school.establishment.id)
    try school.store.save(
      Round(
        id: school.store.newIdentifier(), agent: school.petit.id, agentName: "Mme Petit",
        on: SampleSchool.today.adding(days: 6), establishment: school.establishment.id,
        departure: end, arrival: end,
        stages: [
          RoundStage(target: .company(try school.company("ateliers œuvrard"), site: nil))
        ]), by: school.session, key: school.key())
    try school.store.save(
      Roadmap(
        id: school.store.newIdentifier(), establishment: school.establishment.id,
        year: SchoolYear.containing(SampleSchool.today),
        objectives: [
          Objective(
            id: school.store.newIdentifier(), title: "Soixante places offertes",
            indicator: .placesOffered, target: 60, owner: school.petit.id,
            ownerName: "Mme Petit")
        ]), by: school.session, key: school.key())
  }

  @Test func `the officer leaves, a successor arrives`() throws {
    let school = try SampleSchool()
    let lutz = Agent(
      id: school.store.newIdentifier(), name: "Mme Lutz", roles: [.officer, .administrator],
      functions: [.officer])
    try school.store.saveAgent(lutz, by: school.session, key: school.key())
    try school.store.save(
      CompanyFollower(
        id: school.store.newIdentifier(), company: try school.company("garage moreau"),
        agent: school.petit.id, since: SampleSchool.today), by: school.session, key: school.key())
    try addMissions(of: school)
    let before = try #require(
      try school.store.handOverFile(
        of: school.petit.id, on: SampleSchool.today, by: school.session))

    let robot = Robot(school, as: lutz)
    run(robot, "successeur")
    robot.type("petit")
    robot.press(.tab)
    robot.type("petit")
    robot.press(.tab, .tab)
    robot.type("mutation")
    robot.press(.function(2))
    #expect(robot.sees("Le successeur est la même personne."))
    robot.press(.control("u"))
    robot.type("lutz")
    robot.press(.tab)
    expectScreen("passation", robot)
    robot.press(.function(2))
    expectScreen("passation-dossier", robot)

    let after = try #require(
      try school.store.handOverFile(
        of: lutz.id, on: SampleSchool.today, by: school.session))
    #expect(after.actions.count == before.actions.count && !after.actions.isEmpty)
    #expect(after.followed.map(\.id) == before.followed.map(\.id))
    #expect(after.rounds.map(\.id) == before.rounds.map(\.id) && after.rounds.count == 1)
    #expect(after.objectives.map(\.objective.title) == ["Soixante places offertes"])
    let gone = try #require(try school.store.agent(school.petit.id))
    #expect(gone.closing?.motive == "mutation")

    robot.press(.function(3))
    expectScreen("accueil-successeur", robot)
    #expect(robot.sees("aucun ordre de mission") && robot.sees("aucune lettre de mission"))
  }

  @Test func `the last administrator cannot be handed over from`() throws {
    let robot = try Robot()
    run(robot, "successeur")
    robot.type("petit")
    robot.press(.tab)
    robot.type("weber")
    robot.press(.tab, .tab)
    robot.type("mutation")
    robot.press(.function(2))
    #expect(robot.sees("Il ne resterait personne à l'administration"))
    #expect(try robot.school.store.agent(robot.school.petit.id)?.closing == nil)
  }

  @Test func `a folder is seen before anybody leaves`() throws {
    let robot = try Robot()
    run(robot, "dossier de passation")
    robot.press(.enter)
    #expect(robot.sees("DOSSIER DE PASSATION"))
  }
}
