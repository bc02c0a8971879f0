import BureauDomain
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

  @Test func `who may not read learners reads no log either`() throws {
    let id = try sample.learner("coeurville").id
    let klein = Session(agent: school.klein)
    #expect(throws: StoreError.self) { try store.noteAccess(to: id, .record, by: klein) }
    #expect(throws: StoreError.self) { _ = try store.accesses(to: id, limit: 1, by: klein) }
  }
}
