import Testing

@testable import BureauDomain

/// The checks of schools, posts, people and the week, on each side of their bounds.
struct InstitutionCheckTests {
  private let agents = [Sample.agent([.officer])]

  @Test(
    arguments: [
      (nil, []),
      (Sample.cover(.monday, .tuesday, .wednesday, .thursday), ["vendredi"]),
      (Sample.cover(.tuesday, .thursday), ["lundi, mercredi et vendredi"]),
    ] as [(WeeklyCover?, [String])])
  func `a week names the days without anybody`(cover: WeeklyCover?, days: [String]) throws {
    let violation = try #require(Checks.broken(by: cover, agents: agents).first)
    #expect(violation.severity == .warns)
    for day in days { #expect(violation.sentence.contains("le \(day) :")) }
  }

  @Test func `one half-day keeps the day, Saturday does not count`() {
    let week = Sample.cover(.monday, .tuesday, .wednesday, .thursday, .friday)
    #expect(Checks.broken(by: week, agents: agents).isEmpty)
    let weekend = Sample.cover(.saturday, .sunday)
    #expect(weekend.uncovered(agents) == WeeklyCover.weekdays)
  }

  @Test func `who has left keeps the office no more, a named person outside the base does`() throws
  {
    let gone = Sample.agent(
      [.officer], closing: Closing(on: try Sample.day("2026-09-01"), motive: "départ"))
    var week = Sample.cover(.monday, .tuesday, .wednesday, .thursday, .friday)
    #expect(week.uncovered([gone]) == WeeklyCover.weekdays)
    week.slots.append(CoverSlot(.monday, .afternoon, name: "Mme Roth, vie scolaire"))
    #expect(week.uncovered([gone]) == [.tuesday, .wednesday, .thursday, .friday])
  }

  @Test(arguments: [(99, 1, false), (100, 1, true), (50, 50, false), (50, 51, true)])
  func `two quotas make at most a full post`(main: Int, second: Int, isBroken: Bool) throws {
    #expect(Checks.broken(by: try Sample.post(main, second)).isEmpty != isBroken)
  }

  @Test func `a post of one school, or one that ended, breaks nothing`() throws {
    #expect(Checks.broken(by: try Sample.post(100)).isEmpty)
    var ended = try Sample.post(80, 80)
    ended.closing = Closing(on: try Sample.day("2026-09-01"), motive: "fin de partage")
    #expect(Checks.broken(by: ended).isEmpty)
  }

  @Test func `functions are kept apart for the officer alone`() {
    let both = Sample.agent([], [.officer, .technicalAssistant, .localCommitteeLeader])
    #expect(Checks.broken(by: both).map(\.check) == [.et02, .et02])
    let head = Sample.agent([], [.head, .localCommitteeLeader])
    #expect(Checks.broken(by: head).isEmpty)
    var told = both
    told.functionsMotive = "intérim jusqu'à Noël"
    #expect(Checks.broken(by: told).isEmpty)
  }

  @Test(arguments: [
    (NetworkKind.localCommittee, NetworkMember.Role.leader, true),
    (.localCommittee, .participant, false), (.localCommittee, .member, false),
    (.point, .leader, false), (.area, .leader, false),
  ])
  func `an officer takes part in a CLEE without leading it`(
    kind: NetworkKind, role: NetworkMember.Role, isBroken: Bool
  ) {
    let officer = Sample.agent([.officer], [.officer])
    var network = Network(
      id: .init(rawValue: "n"), kind: kind, name: "CLEE",
      members: [NetworkMember(agent: officer.id, name: officer.name, role: role)])
    #expect(Checks.broken(by: network, agents: [officer]).isEmpty != isBroken)
    let head = Sample.agent([.officer], [.head])
    #expect(Checks.broken(by: network, agents: [head]).isEmpty)
    network.motive = "intérim"
    #expect(Checks.broken(by: network, agents: [officer]).isEmpty)
  }

  @Test(arguments: [("2027-06-29", false), ("2027-06-30", false), ("2027-07-01", true)])
  func `an order may end on the last day of the contract`(until: String, isBroken: Bool) throws {
    var agent = Sample.agent([.officer])
    let day = try Sample.day(until)
    #expect(OM09.violation(.order, until: day, of: agent) == nil)
    agent.contractEnd = try Sample.day("2027-06-30")
    #expect((OM09.violation(.order, until: day, of: agent) != nil) == isBroken)
  }

  @Test func `the institution gives every finding with its record`() throws {
    let today = try Sample.day("2026-11-24")
    var school = try Sample.establishment(verified: nil)
    var second = school
    second.id = .init(rawValue: "e2")
    second.kind = .apprenticeCentre
    school.directoryVerifiedOn = today
    let institution = Institution(
      establishments: [school, second],
      agents: [Sample.agent([], [.officer, .technicalAssistant])],
      posts: [try Sample.post(80, 40)])
    let findings = Checks.broken(by: institution, on: today, CheckSettings.standard)
    #expect(
      findings.map(\.subject) == [
        .cover(school.id), .post(.init(rawValue: "t1")), .agent(.init(rawValue: "g1")),
      ])
  }

  @Test func `kilometres claimed before count in their own year`() {
    var agent = Sample.agent([.officer])
    #expect(agent.claimedBefore(in: 2026) == .zero)
    agent.claimedBefore = [2026: Distance(metres: 1_450_000)]
    #expect(agent.claimedBefore(in: 2026) == Distance(metres: 1_450_000))
    #expect(agent.claimedBefore(in: 2027) == .zero)
  }
}
