import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

/// PL-09 looks at the declaration of the host and at that of the school.
struct RegulatedWorksTests {
  private let school: SampleSchool
  private let sample: SamplePlacements
  private var store: Store { school.store }

  init() throws {
    school = try SampleSchool()
    sample = try SamplePlacements(in: school)
    try sample.change("gaufrette") { $0.hasRegulatedWorks = true }
  }

  private func sentence() throws -> String? {
    let id = try sample.placement("gaufrette").id
    let file = try #require(try store.placementFile(id, by: school.session))
    return Checks.broken(by: file, on: SampleSchool.today, CheckSettings.standard)
      .first { $0.check == .pl09 }?.sentence
  }

  @Test func `each declaration is named until it is noted`() throws {
    #expect(try sentence()?.contains("Garage Moreau & Fils et le lycée") == true)
    var establishment = try #require(try store.establishments().first)
    establishment.regulatedWorks = RegulatedWorks(
      declaredOn: Day(sample: "2025-09-01"), until: Day(sample: "2028-08-31"))
    try store.saveEstablishment(establishment, by: school.session, key: school.key())
    #expect(try store.establishments().first?.regulatedWorks == establishment.regulatedWorks)
    #expect(try sentence()?.contains("le lycée") == false)
    let company = try #require(try store.companyFile(try school.company("garage moreau")))
    var site = try #require(company.mainSite)
    site.regulatedWorks = RegulatedWorks(
      declaredOn: Day(sample: "2026-11-30"), until: Day(sample: "2026-12-18"))
    try store.save(site, by: school.session, key: school.key())
    #expect(try sentence() == nil)
  }
}
