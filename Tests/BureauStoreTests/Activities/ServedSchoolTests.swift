import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

/// Which school an activity served, where the office serves two.
struct ServedSchoolTests {
  private let school: SampleSchool
  private var store: Store { school.store }
  private let second: Establishment
  private let garage: Company.ID

  init() throws {
    school = try SampleSchool()
    second = try school.addSecondSchool()
    garage = try school.company("garage moreau")
  }

  /// Logs a visit to the garage.
  private func log(for served: Establishment? = nil, in round: Round.ID? = nil) throws -> Activity {
    let entry = ActivityLog(
      target: .company(garage), kind: .visit, on: SampleSchool.today, agent: school.petit.id,
      establishment: served?.id, round: round)
    let id = try store.log(entry, by: school.session, key: school.key())
    return try #require(try store.activityFile(id)).activity
  }

  private func round(for served: Establishment) throws -> Round.ID {
    let round = Round(
      id: store.newIdentifier(), agent: school.petit.id, agentName: "Mme Petit",
      on: SampleSchool.today, establishment: served.id, departure: .school(served.id),
      arrival: .school(served.id), stages: [RoundStage(target: .company(garage, site: nil))])
    try store.save(round, by: school.session, key: school.key())
    return round.id
  }

  @Test func `the main school is served until a round or a person says otherwise`() throws {
    #expect(try store.servedSchool(with: nil, in: nil) == school.establishment.id)
    #expect(try log().establishment == school.establishment.id)
    #expect(try log(for: second).establishment == second.id)
    #expect(try log().establishment == second.id)
    let round = try round(for: school.establishment)
    #expect(try store.servedSchool(with: garage, in: round) == school.establishment.id)
    #expect(try log(in: round).establishment == school.establishment.id)
    #expect(try log(for: second, in: round).establishment == second.id)
  }

  @Test func `a call in one key serves the school of the last talk`() throws {
    _ = try log(for: second)
    try store.log(
      .notReached, of: [garage], on: SampleSchool.today, again: SampleSchool.today,
      by: school.session, key: school.key())
    let call = try store.lastActivity(by: school.petit.id, kind: .call)
    #expect(call?.activity.establishment == second.id)
    #expect(call?.school == second)
  }

  @Test func `it is corrected afterwards, and not over somebody else's save`() throws {
    var visit = try log()
    visit.establishment = second.id
    try store.update(visit, by: school.session, key: school.key())
    #expect(try store.activityFile(visit.id)?.school == second)
    let line = try store.activities(of: garage, limit: 50).lines.first { $0.id == visit.id }
    #expect(line?.schoolName == "Lycée professionnel des Berges")
    #expect(throws: StoreError.self) {
      try store.update(visit, by: school.session, key: school.key())
    }
  }

  @Test func `an office of one school does not speak of it`() throws {
    let alone = try SampleSchool()
    let last = try alone.store.lastActivity(by: alone.petit.id, kind: .visit)
    #expect(last?.school == nil && last?.activity.establishment == alone.establishment.id)
  }
}
