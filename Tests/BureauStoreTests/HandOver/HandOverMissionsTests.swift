import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

/// The rounds, the objectives and the trips of somebody who leaves.
struct HandOverMissionsTests {
  private let school: SampleSchool
  private var store: Store { school.store }
  private let today = SampleSchool.today
  private let closing = Closing(on: SampleSchool.today, motive: "mutation")

  init() throws { school = try SampleSchool() }

  /// Mme Lutz, who comes after Mme Petit and manages the base too.
  private func lutz() throws -> Agent {
    let lutz = Agent(
      id: store.newIdentifier(), name: "Mme Lutz", roles: [.officer, .administrator],
      functions: [.officer])
    try store.saveAgent(lutz, by: school.session, key: school.key())
    return lutz
  }

  private func addRound(_ days: Int, _ state: TripState) throws -> Round.ID {
    let end = RoundEnd.school(school.establishment.id)
    let round = Round(
      id: store.newIdentifier(), agent: school.petit.id, agentName: "Mme Petit",
      on: today.adding(days: days), establishment: school.establishment.id, departure: end,
      arrival: end,
      stages: [
        RoundStage(target: .company(try school.company("ateliers œuvrard"), site: nil))
      ], state: state)
    try store.save(round, by: school.session, key: school.key())
    return round.id
  }

  private func addRoadmap(of year: SchoolYear, edition: Int = 1) throws -> Roadmap.ID {
    let roadmap = Roadmap(
      id: store.newIdentifier(), establishment: school.establishment.id, year: year,
      edition: edition,
      objectives: [
        Objective(
          id: store.newIdentifier(), title: "Places \(year)", indicator: .placesOffered, target: 60,
          owner: school.petit.id, ownerName: "Mme Petit"),
        Objective(
          id: store.newIdentifier(), title: "Tuteurs", owner: school.duval.id,
          ownerName: "M. Duval"),
      ])
    try store.save(roadmap, by: school.session, key: school.key())
    return roadmap.id
  }

  private func file(_ agent: Agent, by session: Session? = nil) throws -> HandOverFile {
    try #require(
      try store.handOverFile(of: agent.id, on: today, by: session ?? school.session))
  }

  private func owners(_ id: Roadmap.ID) throws -> [String] {
    try #require(try store.roadmaps().first { $0.id == id }).objectives.map(\.ownerName)
  }

  @Test func `rounds to come and objectives that run pass on, those of the past do not`() throws {
    let lutz = try lutz()
    let past = try addRound(-3, .planned)
    let rounds = try [addRound(0, .planned), addRound(5, .planned)]
    let made = try addRound(-6, .made)
    let year = SchoolYear.containing(today)
    let old = try addRoadmap(of: year.previous)
    let first = try addRoadmap(of: year)
    let now = try addRoadmap(of: year, edition: 2)
    let next = try addRoadmap(of: year.next)

    let before = try file(school.petit)
    #expect(before.rounds.map(\.id) == rounds)
    #expect(before.objectives.map(\.objective.title) == ["Places 2026-2027", "Places 2027-2028"])
    try store.handOver(
      from: school.petit.id, to: lutz.id, closing, by: school.session, key: school.key())

    let session = Session(agent: lutz)
    #expect(try file(school.petit, by: session).rounds.isEmpty)
    #expect(try file(school.petit, by: session).objectives.isEmpty)
    #expect(try file(lutz, by: session).rounds.map(\.id) == rounds)
    for id in [now, next] { #expect(try owners(id) == ["Mme Lutz", "M. Duval"]) }
    for id in [old, first] { #expect(try owners(id) == ["Mme Petit", "M. Duval"]) }
    for id in [past, made] {
      #expect(try store.roundFile(id)?.round.agent == school.petit.id)
    }
  }

  @Test func `the way back brings all of it home`() throws {
    let lutz = try lutz()
    let round = try addRound(5, .planned)
    let roadmap = try addRoadmap(of: SchoolYear.containing(today))
    try store.handOver(
      from: school.petit.id, to: lutz.id, closing, by: school.session, key: school.key())
    let session = Session(agent: lutz)
    var petit = try #require(try store.agent(school.petit.id))
    petit.closing = nil
    try store.saveAgent(petit, by: session, key: school.key())
    try store.handOver(
      from: lutz.id, to: petit.id, closing, by: session, key: school.key())
    #expect(try store.roundFile(round)?.round.agent == petit.id)
    #expect(try owners(roadmap) == ["Mme Petit", "M. Duval"])
  }

  @Test func `all trips not handed over are told, rounds and loose visits alike`() throws {
    _ = try addRound(-3, .planned)
    let round = try addRound(-6, .made)
    let visit = ActivityLog(
      target: .company(try school.company("ateliers œuvrard")), kind: .visit,
      on: today.adding(days: -8), agent: school.petit.id)
    _ = try store.log(visit, by: school.session, key: school.key())
    let session = school.session
    let trips = try file(school.petit).trips
    func trip(_ days: Int) -> OpenTrip? { trips.first { $0.on == today.adding(days: days) } }
    #expect(trip(-3)?.standing == .unsettled && trip(-3)?.amount == nil)
    #expect(trip(-6)?.standing == .unclaimed)
    #expect(trip(-8)?.standing == .unclaimed)
    #expect(trip(-8)?.way == trip(-6)?.way)
    let months = try store.undeclaredMonths(of: school.petit.id, until: today, by: session)
    #expect(trips.compactMap(\.amount).sum() == months.map(\.total).sum())

    let claim = try store.prepareClaim(
      of: school.petit.id, in: today.firstOfMonth, until: today, by: session, key: school.key())
    let claimed = try file(school.petit).trips.filter { $0.on.firstOfMonth == today.firstOfMonth }
    #expect(Set(claimed.map(\.standing)) == [.claimed(.draft), .unsettled])
    let total = try store.claimFile(claim, by: session)?.lines.total
    #expect(claimed.compactMap(\.amount).sum() == total && total ?? .zero > .zero)
    #expect(try store.roundFile(round)?.round.state == .costsEntered)
  }

  @Test func `who may not see the costs of others sees the trips without what they give`() throws {
    _ = try addRound(-6, .made)
    let seen = try file(school.petit, by: Session(agent: school.weber)).trips
    #expect(!seen.isEmpty && seen.allSatisfy { $0.amount == nil })
  }
}
