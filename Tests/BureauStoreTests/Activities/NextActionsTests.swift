import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct NextActionsTests {
  private let school: SampleSchool
  private var store: Store { school.store }
  private let today = SampleSchool.today

  init() throws { school = try SampleSchool() }

  @Test(arguments: CallOutcome.allCases)
  func `a call without a talk is logged and tried again`(outcome: CallOutcome) throws {
    let ids = [try school.company("épi or"), try school.company("pharmacie")]
    let before = try ids.map { try #require(try store.companyFile($0)) }
    let key = school.key()
    for _ in 1...2 {
      try store.log(
        outcome, of: ids, on: today, again: today.adding(days: 2),
        by: Session(agent: school.weber), key: key)
    }
    for (id, before) in zip(ids, before) {
      let file = try #require(try store.companyFile(id))
      #expect(file.activities.count == before.activities.count + 1)
      #expect(file.activities[0].results == [outcome.result])
      #expect(file.activities[0].kind == .call)
      #expect(file.activities[0].agent == school.weber.id)
      #expect(file.company.nextAction?.due == today.adding(days: 2))
      #expect(file.company.relation == before.company.relation)
      #expect(file.lastContactOn == before.lastContactOn)
    }
    let planned = try #require(try store.companyFile(ids[0])?.company.nextAction)
    #expect(planned.note == "après 14 h")
    #expect(planned.owner == school.petit.id)
    #expect(try store.companyFile(ids[1])?.company.nextAction?.owner == school.weber.id)
  }

  @Test func `actions are put off from today when they are overdue, else from their day`() throws {
    let names = ["épi or", "œuvrard", "pharmacie"]
    let ids = try names.map(school.company)
    try store.reschedule(
      ids, .byDays(7, today: today), by: school.session, key: school.key())
    let dues = try ids.map { try store.companyFile($0)?.company.nextAction?.due.iso }
    #expect(dues == ["2026-12-01", "2026-12-15", nil])
    try store.reschedule(
      ids, .to(today.adding(days: 1)), by: school.session, key: school.key())
    let moved = try ids.map { try store.companyFile($0)?.company.nextAction?.due.iso }
    #expect(moved == ["2026-11-25", "2026-11-25", nil])
    let line = try store.companies(CompanyQuery(words: "epi or"), limit: 1).lines[0]
    #expect(line.next?.due.iso == "2026-11-25")
  }

  @Test func `an action given up leaves its motive in the timeline`() throws {
    let ids = [try school.company("épi or"), try school.company("pharmacie")]
    try store.abandonActions(
      of: ids, motive: "entreprise vendue", on: today, by: school.session, key: school.key())
    let file = try #require(try store.companyFile(ids[0]))
    #expect(file.company.nextAction == nil)
    #expect(file.activities[0].state == .notDone(motive: "entreprise vendue"))
    #expect(file.activities[0].kind == .call)
    #expect(try store.companyFile(ids[1])?.activities.isEmpty == true)
    let due = CompanyQuery(filter: .toFollowUp(today))
    #expect(try store.companyTally(due) == .exact(3))
  }

  @Test func `one company that is gone stops the whole set`() throws {
    let id = try school.company("épi or")
    #expect(throws: StoreError.self) {
      try store.log(
        .notReached, of: [id, Company.ID(rawValue: "nobody")], on: today, again: today,
        by: school.session, key: school.key())
    }
    #expect(try store.companyFile(id)?.company.nextAction?.due.iso == "2026-11-16")
  }
}
