import BureauDomain
import GRDB
import TestSupport
import Testing

@testable import BureauStore

/// Who opened which learner, and when.
struct LearnerAccessTests {
  private let school: SampleSchool
  private let sample: SampleLearners
  private var store: Store { school.store }

  init() throws {
    school = try SampleSchool()
    sample = try SampleLearners(in: school)
  }

  @Test func `each person and each part is noted, once an hour`() throws {
    let id = try sample.learner("coeurville").id
    let weber = Session(agent: school.weber)
    try store.noteAccess(to: id, .record, by: school.session)
    try store.noteAccess(to: id, .record, by: school.session)
    try store.noteAccess(to: id, .placement, by: school.session)
    try store.noteAccess(to: id, .record, by: weber)
    let accesses = try store.accesses(to: id, limit: 10, by: school.session)
    #expect(accesses.map(\.agent) == ["Mme Weber", "Mme Petit", "Mme Petit"])
    #expect(accesses.map(\.part) == [.record, .placement, .record])
    let other = try sample.learner("brindor").id
    #expect(try store.accesses(to: other, limit: 10, by: school.session).isEmpty)
  }

  /// Notes that somebody opened it so many days ago.
  private func age(_ id: Learner.ID, days: Int) throws {
    let at = Instant(startOf: SampleSchool.today.adding(days: -days))
    try store.transaction { db in
      try db.execute(
        sql: """
          INSERT INTO learner_access (at, agent, agent_name, learner, part)
          VALUES (?, 'x', 'M. Ancien', ?, 'record')
          """, arguments: [at.milliseconds, id.rawValue])
    }
  }

  private func readers(of id: Learner.ID) throws -> [String] {
    try store.accesses(to: id, limit: 10, by: school.session).map(\.agent)
  }

  @Test func `what is older than a year leaves it when another reading is noted`() throws {
    let id = try sample.learner("coeurville").id
    for days in [365, 366] { try age(id, days: days) }
    try store.noteAccess(to: try sample.learner("brindor").id, .record, by: school.session)
    #expect(try readers(of: id) == ["M. Ancien"])
  }

  @Test func `and when a school year is closed, after as many months as the table says`() throws {
    let id = try sample.learner("coeurville").id
    for days in [100, 200] { try age(id, days: days) }
    let subject = RateSubject.retention(.learnerAccess)
    var row = try store.rates().row(of: subject, on: SampleSchool.today)
    #expect(row.value == 12)
    row.value = 6
    try store.update(row, by: school.session, key: school.key())
    #expect(try readers(of: id).count == 2)
    try store.close(
      SchoolYear.containing(SampleSchool.today), on: SampleSchool.today, by: school.session,
      key: school.key())
    #expect(try readers(of: id).count == 1)
  }

  @Test func `who may not read learners reads no log either`() throws {
    let id = try sample.learner("coeurville").id
    let klein = Session(agent: school.klein)
    #expect(throws: StoreError.self) { try store.noteAccess(to: id, .record, by: klein) }
    #expect(throws: StoreError.self) { _ = try store.accesses(to: id, limit: 1, by: klein) }
  }
}
