import BureauDomain
import BureauStore
import TestSupport
import Testing

struct SampleSchoolTests {
  @Test func `two schools are the same to the last id`() throws {
    let (first, second) = (try SampleSchool(), try SampleSchool())
    let query = CompanyQuery(sort: .nextDue)
    #expect(
      try first.store.companies(query, limit: 50) == second.store.companies(query, limit: 50))
    #expect(try first.store.directory(limit: 50) == second.store.directory(limit: 50))
    #expect(first.petit == second.petit)
  }

  @Test func `the school has every case a screen must show`() throws {
    let store = try SampleSchool().store
    #expect(try store.companyTally(CompanyQuery()) == .exact(13))
    #expect(try store.companyTally(CompanyQuery(filter: .outOfService)) == .exact(1))
    #expect(try store.companyTally(CompanyQuery(filter: .avoid)) == .exact(1))
    #expect(
      try store.companyTally(CompanyQuery(filter: .toFollowUp(SampleSchool.today)))
        == .exact(4))
    #expect(try store.companyTally(CompanyQuery(filter: .partners)) == .exact(4))
    #expect(try store.directoryTally() == .exact(30))
    let stages = Set(
      try store.companies(CompanyQuery(), limit: 50).lines.map(\.stage))
    #expect(stages.isSuperset(of: [.opposed, .refused, .dormant, .inDiscussion, .prospect]))
  }

  @Test func `agents and the school are read back as they were saved`() throws {
    let school = try SampleSchool()
    #expect(try school.store.establishments() == [school.establishment])
    #expect(Set(try school.store.agents()) == Set(school.agents))
    #expect(try school.store.agent(school.weber.id) == school.weber)
    #expect(try school.store.agent(Agent.ID(rawValue: "nobody")) == nil)
  }
}
