import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct DashboardTests {
  @Test func `home shows an agent what is hers, and the figures of the office`() throws {
    let school = try SampleSchool()
    let home = try school.store.dashboard(for: school.petit.id, today: SampleSchool.today)
    #expect(home.portfolio == 13)
    #expect(home.partners == 4)
    #expect(home.overdue == 2)
    #expect(home.dueToday == 1)
    #expect(home.openPlaces == 3 + 2 + 3)
    #expect(home.stalePartners == 2)
    #expect(home.drafts == 0)
    #expect(
      home.due.map(\.name) == [
        "Boulangerie-pâtisserie L'Épi d'Or",
        "Société lorraine de maintenance industrielle et de chaudronnerie (SLMIC)",
        "Garage Moreau & Fils",
      ])
    #expect(
      home.planned.map(\.companyName) == [
        "Ateliers Œuvrard Métallerie",
        "Société lorraine de maintenance industrielle et de chaudronnerie (SLMIC)",
      ])
    #expect(home.planned.map(\.activity.on.iso) == ["2026-11-25", "2026-12-03"])
  }

  @Test func `drafts and settings count`() throws {
    let school = try SampleSchool()
    try school.store.saveDraft(
      Draft(
        agent: school.weber.id, form: "visit", record: nil, title: "Visite", json: "{}",
        savedAt: SampleEnvironment.now))
    let home = try school.store.dashboard(
      for: school.weber.id, today: SampleSchool.today,
      settings: CheckSettings(.partnerContact, 12))
    #expect(home.drafts == 1)
    #expect(home.overdue == 1)
    #expect(home.dueToday == 0)
    #expect(home.stalePartners == 0)
    #expect(home.planned.count == 1)
  }
}
