import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

/// Every role before every deed, and before one's own records and those of a colleague. None of the
/// agents is a teacher.
struct PermissionTests {
  /// One act on what belongs to an agent.
  struct Act: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Officer, assistant, DDFPT, administrator, reader: on one's own record, on a colleague's.
    let own: String
    let other: String
    let run: @Sendable (SampleSchool, Session, Agent) throws -> Void
  }

  private static func order(of agent: Agent, _ school: SampleSchool) -> MissionOrder {
    MissionOrder(
      id: school.store.newIdentifier(), agent: agent.id, agentName: agent.name, kind: .single,
      from: Day(sample: "2026-12-01"), to: Day(sample: "2026-12-01"),
      zone: MissionZone(departments: ["57"]), purposes: [.visits], means: [.publicTransport],
      establishments: [school.establishment.id])
  }

  static let acts = [
    Act(
      testDescription: "the profile of an agent", own: "oui oui oui oui oui",
      other: "non non non oui non"
    ) { school, session, owner in
      var agent = owner
      agent.homeTown = "Yutz"
      try school.store.saveAgent(agent, by: session, key: school.key())
    },
    Act(
      testDescription: "the rights of an agent", own: "non non non oui non",
      other: "non non non oui non"
    ) { school, session, owner in
      var agent = owner
      agent.roles.formUnion([.ddfpt, .officer])
      try school.store.saveAgent(agent, by: session, key: school.key())
    },
    Act(
      testDescription: "the end of an agent's access", own: "non non non oui non",
      other: "non non non oui non"
    ) { school, session, owner in
      var agent = owner
      agent.closing = Closing(on: SampleSchool.today, motive: "mutation")
      try school.store.saveAgent(agent, by: session, key: school.key())
    },
    Act(
      testDescription: "an order of mission", own: "oui oui oui non non",
      other: "oui oui oui non non"
    ) { school, session, owner in
      try school.store.save(
        order(of: owner, school), on: SampleSchool.today, by: session, key: school.key())
    },
    Act(
      testDescription: "the signature of an order by its own agent", own: "non non non non non",
      other: "non non non non non"
    ) { school, session, owner in
      try sign(order(of: owner, school), by: owner.name, school, session)
    },
    Act(
      testDescription: "the head's signature of an order", own: "oui oui oui non non",
      other: "oui oui oui non non"
    ) { school, session, owner in
      try sign(order(of: owner, school), by: "Mme Roth", school, session)
    },
    Act(
      testDescription: "a company whose next action is the agent's", own: "oui oui oui non non",
      other: "oui oui oui non non"
    ) { school, session, owner in
      let id = try school.company("Garage Moreau")
      guard var company = try school.store.companyFile(id)?.company else {
        throw StoreError.notFound
      }
      company.nextAction = NextAction(
        kind: .call, due: SampleSchool.today, owner: owner.id, ownerName: owner.name)
      try school.store.update(company, by: session, key: school.key())
    },
  ]

  /// The order is written down by somebody who may, then signed as the session would.
  private static func sign(
    _ order: MissionOrder, by name: String, _ school: SampleSchool, _ session: Session
  ) throws {
    try school.store.save(order, on: SampleSchool.today, by: school.session, key: school.key())
    let step = MissionStep(by: name, on: Day(sample: "2026-11-20"))
    try school.store.take(
      .submit(MissionStep(by: order.agentName, on: Day(sample: "2026-11-19"))), on: order,
      by: school.session, key: school.key())
    guard let submitted = try school.store.missionOrder(order.id) else {
      throw StoreError.notFound
    }
    try school.store.take(.sign(step), on: submitted, by: session, key: school.key())
  }

  @Test(arguments: acts)
  func `one's own and a colleague's`(act: Act) throws {
    for (line, isOwn) in [(act.own, true), (act.other, false)] {
      let found = try Role.allCases.map { role in
        let school = try SampleSchool()
        func add(_ name: String, _ role: Role) throws -> Agent {
          let agent = Agent(id: school.store.newIdentifier(), name: name, roles: [role])
          try school.store.saveAgent(agent, by: school.session, key: school.key())
          return agent
        }
        let (me, colleague) = (try add("M. Lutz", role), try add("Mme Kern", .reader))
        let done: Void? = try? act.run(school, Session(agent: me), isOwn ? me : colleague)
        return done == nil ? "non" : "oui"
      }
      #expect(found.joined(separator: " ") == line, "\(isOwn ? "own" : "other")")
    }
  }

  /// Every right × every role × one's own object and a colleague's, by a real act of the store: it
  /// does what the table allows, and refuses the rest with the table's sentence.
  @Test(arguments: Deed.allCases)
  func `the store does what the table allows and refuses the rest`(deed: Deed) throws {
    let act = try DeedAct()
    func add(_ name: String, _ role: Role) throws -> Agent {
      let agent = Agent(id: act.school.store.newIdentifier(), name: name, roles: [role])
      try act.school.store.saveAgent(agent, by: act.school.session, key: act.school.key())
      return agent
    }
    let colleague = try add("Mme Kern", .reader)
    for role in Role.allCases {
      let me = try add("M. Lutz", role)
      let session = Session(agent: me)
      for owner in [me, colleague] {
        let verdict = Access.verdict(Access.deed(deed, of: owner.id, session), session)
        var refusal: String?
        do throws { try act.run(deed, on: owner, by: session) } catch StoreError.refused(let why) {
          refusal = why.map(\.sentence).joined()
        }
        switch verdict {
        case .allowed, .warned: #expect(refusal == nil, "\(role), \(owner.name)")
        case .refused(let violation):
          #expect(refusal == violation.sentence, "\(role), \(owner.name)")
        }
      }
    }
  }

  @Test func `the last administrator stays, and another one frees him`() throws {
    let school = try SampleSchool()
    func save(_ id: Agent.ID, _ change: (inout Agent) -> Void) throws {
      var agent = try #require(try school.store.agent(id))
      change(&agent)
      try school.store.saveAgent(agent, by: school.session, key: school.key())
    }
    for change: (inout Agent) -> Void in [
      { $0.roles.remove(.administrator) },
      { $0.closing = Closing(on: SampleSchool.today, motive: "mutation") },
    ] {
      let error = #expect(throws: StoreError.self) { try save(school.petit.id, change) }
      guard case .lastAdministrator = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    try save(school.duval.id) { $0.roles.insert(.administrator) }
    try save(school.petit.id) { $0.roles.remove(.administrator) }
    #expect(try school.store.agent(school.petit.id)?.roles.contains(.administrator) == false)
  }
}
