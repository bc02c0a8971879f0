import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct MatchesTests {
  private let school: SampleSchool
  private var store: Store { school.store }

  init() throws { school = try SampleSchool() }

  @Test func `the portfolio comes first, then what may be adopted`() throws {
    let found = try store.matches("garage", limit: 10)
    #expect(found.map(\.name) == ["Garage Moreau & Fils", "GARAGE DE LA MOSELLE"])
    #expect(found[0].target == .company(try school.company("garage moreau")))
    #expect(found[0].detail == "Karim Moreau")
    #expect(found[1].detail == "65 ROUTE DE THIONVILLE")
    #expect(found[1].town == "WOIPPY")
  }

  @Test func `a limit holds for both together`() throws {
    #expect(try store.matches("metz", limit: 1).count == 1)
    #expect(try store.matches("metz", limit: 7).count == 7)
  }

  @Test func `what SIRENE closed and what is out of service is not proposed`() throws {
    #expect(try store.matches("serrurerie serpenoise", limit: 5).isEmpty)
    #expect(try store.matches("nowak", limit: 5).isEmpty)
  }

  @Test func `without words the last contacted come first`() throws {
    let found = try store.matches(" ", limit: 3)
    #expect(found.first?.name == "Garage Moreau & Fils")
    #expect(found.count == 3)
  }

  @Test func `an adopted row is a company, once`() throws {
    let siret = Siret(sampleFirm: 500)
    let company = try store.adopt(siret, by: school.session, key: school.key())
    #expect(try store.matches("schmitt", limit: 5).map(\.target) == [.company(company)])
  }
}
