import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

/// An agent leaves, another goes on.
struct HandOverTests {
  private let school: SampleSchool
  private var store: Store { school.store }
  private let today = SampleSchool.today
  private let closing = Closing(on: SampleSchool.today, motive: "mutation")

  init() throws {
    school = try SampleSchool()
    let garage = try school.company("garage moreau")
    try store.save(
      CompanyFollower(
        id: store.newIdentifier(), company: garage, agent: school.duval.id, since: today),
      by: school.session, key: school.key())
    try store.save(
      Need(
        id: store.newIdentifier(), company: garage, on: today, author: "Mme Petit", text: "Besoin",
        recipient: .ddfpt, agent: school.duval.id, due: today.adding(days: 5)),
      by: school.session, key: school.key())
    let visit = ActivityLog(
      target: .company(garage), kind: .visit, state: .planned, on: today.adding(days: 4),
      agent: school.duval.id)
    _ = try store.log(visit, by: school.session, key: school.key())
    for form in ["visit", "agent"] {
      try store.saveDraft(
        Draft(
          agent: school.duval.id, form: form, record: nil, title: "Visite", json: "{}",
          savedAt: Instant(milliseconds: 1)))
    }
  }

  private func file(_ agent: Agent) throws -> HandOverFile {
    try #require(try store.handOverFile(of: agent.id, on: today, by: school.session))
  }

  @Test func `what is open passes on, what was done keeps its author`() throws {
    let before = try file(school.duval)
    let done = try store.lastActivity(by: school.duval.id, kind: .visit)
    #expect(!before.actions.isEmpty && before.followed.count == 1 && before.needs.count == 1)
    #expect(before.planned.count == 1 && before.drafts.count == 2)
    let known = try file(school.weber)
    try store.handOver(
      from: school.duval.id, to: school.weber.id, closing, by: school.session, key: school.key())
    let (old, new) = (try file(school.duval), try file(school.weber))
    #expect(old.actions.isEmpty && old.followed.isEmpty && old.needs.isEmpty)
    #expect(old.planned.isEmpty && old.drafts.map(\.form) == ["agent"])
    #expect(new.actions.count == known.actions.count + before.actions.count)
    #expect(new.followed.map(\.id) == before.followed.map(\.id))
    #expect(new.planned.count == known.planned.count + 1)
    #expect(new.needs.map(\.recipientName) == ["Mme Weber"] && new.drafts.map(\.form) == ["visit"])
    #expect(old.agent.closing == closing)
    let made = try store.lastActivity(by: school.duval.id, kind: .visit)
    #expect(made?.activity.state == .done && done != nil)
  }

  @Test func `the rights of the first close`() throws {
    try store.handOver(
      from: school.duval.id, to: school.weber.id, closing, by: school.session, key: school.key())
    let gone = Session(agent: try file(school.duval).agent)
    #expect(throws: StoreError.self) {
      try store.reschedule(
        [], .byDays(1, today: today), by: gone, key: school.key())
    }
  }

  @Test func `nobody hands over to himself, nor to somebody who left, nor without the right`()
    throws
  {
    for (from, to, session) in [
      (school.duval, school.duval, school.session),
      (school.duval, school.weber, Session(agent: school.weber)),
    ] {
      #expect(throws: StoreError.self) {
        try store.handOver(from: from.id, to: to.id, closing, by: session, key: school.key())
      }
    }
    try store.handOver(
      from: school.duval.id, to: school.weber.id, closing, by: school.session, key: school.key())
    #expect(throws: StoreError.self) {
      try store.handOver(
        from: school.weber.id, to: school.duval.id, closing, by: school.session,
        key: school.key())
    }
    #expect(
      try store.handOverFile(
        of: Agent.ID(rawValue: "personne"), on: today, by: school.session) == nil)
  }

  @Test func `the same key hands over once`() throws {
    let key = school.key()
    for _ in 0..<2 {
      try store.handOver(
        from: school.duval.id, to: school.weber.id, closing, by: school.session, key: key)
    }
    #expect(try file(school.duval).agent.version == 2)
  }
}
