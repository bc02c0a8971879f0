import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct PeopleTests {
  @Test func `a base is set up once`() throws {
    let school = try SampleSchool()
    let late = Agent(id: school.store.newIdentifier(), name: "Mme Roth", roles: [.administrator])
    var other = school.establishment
    other.id = school.store.newIdentifier()
    let error = #expect(throws: StoreError.self) {
      try school.store.setUp(other, late, key: school.key())
    }
    guard case .changedElsewhere(let conflict) = error,
      case .establishment(school.establishment) = conflict.theirs
    else {
      Issue.record("no conflict: \(String(describing: error))")
      return
    }
    #expect(try school.store.agent(late.id) == nil)
  }

  @Test func `an agent and the school are saved over the version that was read`() throws {
    let school = try SampleSchool()
    var agent = school.weber
    agent.homeTown = "Yutz"
    try school.store.saveAgent(agent, by: school.session, key: school.key())
    #expect(try school.store.agent(agent.id)?.homeTown == "Yutz")
    #expect(try school.store.agent(agent.id)?.version == 2)
    agent.homeTown = "Florange"
    #expect(throws: StoreError.self) {
      try school.store.saveAgent(agent, by: school.session, key: school.key())
    }
    var establishment = school.establishment
    establishment.directoryVerifiedOn = SampleSchool.today
    try school.store.saveEstablishment(establishment, by: school.session, key: school.key())
    #expect(
      try school.store.establishments().first?.directoryVerifiedOn == SampleSchool.today)
  }

  @Test func `only an administrator adds agents`() throws {
    let school = try SampleSchool()
    let agent = Agent(id: school.store.newIdentifier(), name: "M. Lutz", roles: [.officer])
    #expect(throws: StoreError.self) {
      try school.store.saveAgent(agent, by: Session(agent: school.duval), key: school.key())
    }
    #expect(try school.store.agent(agent.id) == nil)
  }

  @Test func `an agent keeps their own car, and no right of their own`() throws {
    let school = try SampleSchool()
    var weber = school.weber
    weber.vehicle = Vehicle(.car(fiscalPower: 6))
    try school.store.saveAgent(weber, by: Session(agent: weber), key: school.key())
    weber.version = 2
    #expect(try school.store.agent(weber.id) == weber)
    var powerful = weber
    powerful.roles.insert(.administrator)
    #expect(throws: StoreError.self) {
      try school.store.saveAgent(powerful, by: Session(agent: weber), key: school.key())
    }
    #expect(throws: StoreError.self) {
      try school.store.saveAgent(weber, by: Session(agent: school.duval), key: school.key())
    }
    #expect(try school.store.agent(weber.id) == weber)
  }

  @Test func `the name of an agent in lists is the one they bear now`() throws {
    let school = try SampleSchool()
    var agent = school.petit
    agent.name = "Mme Petit-Lorrain"
    try school.store.saveAgent(agent, by: school.session, key: school.key())
    let garage = try school.company("garage moreau")
    let line = try #require(
      try school.store.companies(CompanyQuery(words: "garage moreau"), limit: 1).lines.first)
    #expect(line.next?.ownerName == "Mme Petit-Lorrain")
    #expect(
      try school.store.companyFile(garage)?.company.nextAction?.ownerName == "Mme Petit-Lorrain")
  }
}
