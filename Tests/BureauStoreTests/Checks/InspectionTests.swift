import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

/// Running the checks over a whole base.
struct InspectionTests {
  let school: SampleSchool

  init() throws { school = try SampleSchool() }

  private func run(_ inspection: Inspection) throws -> Inspection {
    var inspection = inspection
    while !inspection.isFinished { try inspection.step(school.store) }
    return inspection
  }

  private func inspection(
    _ checks: Set<CheckID> = Set(CheckID.allCases), soon: Bool = false, by agent: Agent? = nil
  ) -> Inspection {
    Inspection(
      checks, soon: soon, on: SampleSchool.today, CheckSettings.standard,
      by: Session(agent: agent ?? school.petit))
  }

  @Test func `every record of a family is looked at, once`() throws {
    let found = try run(inspection([.co05]))
    #expect(try school.store.companyTally(CompanyQuery()) == .exact(found.records))
    #expect(found.fraction == 1)
    let all = try run(inspection())
    #expect(all.records > found.records && all.fraction == 1)
  }

  @Test func `it finds what each record says of itself`() throws {
    let report = try run(inspection([.co05])).report
    let filter = CompanyFilter.partnersNotContacted(
      since: CO05.limit(SampleSchool.today, CheckSettings.standard))
    let stale = try school.store.companies(CompanyQuery(filter: filter), limit: 50).lines
    #expect(report.groups.map(\.check) == [.co05])
    #expect(Set(report.groups[0].findings.map(\.record)) == Set(stale.map { .company($0.id) }))
    #expect(report.count == stale.count && !stale.isEmpty)
  }

  @Test func `what will break within thirty days is soon, and only where it is asked for`() throws {
    let today = try run(inspection([.co05])).report
    let soon = try run(inspection([.co05], soon: true)).report
    #expect(today.groups.allSatisfy { $0.findings.allSatisfy { !$0.isSoon } })
    #expect(soon.count >= today.count)
    var establishment = try #require(try school.store.establishments().first)
    establishment.directoryVerifiedOn = SampleSchool.today.adding(months: -12).adding(days: 10)
    try school.store.saveEstablishment(establishment, by: school.session, key: school.key())
    #expect(try run(inspection([.et03])).report.count == 0)
    #expect(
      try run(inspection([.et03], soon: true)).report.groups.first?.findings.first?.isSoon == true)
  }

  @Test func `nobody sees findings of records he may not read`() throws {
    let stranger = Agent(id: school.store.newIdentifier(), name: "X", roles: [.administrator])
    let found = try run(inspection([.co05], by: stranger))
    #expect(found.records == 0 && found.report.count == 0)
  }

  @Test func `beyond so many findings of a check the others are only counted`() {
    var report = InspectionReport(soon: false)
    let violation = Violation(.co05, .warns, "Partenaire sans contact.")
    let refusal = Violation(.pl01, .refuses, "Refusé.")
    for number in 0..<InspectionReport.kept + 7 {
      report.add([Finding(violation, of: .company(.init(rawValue: "\(number)")), name: "n")])
    }
    report.add([Finding(refusal, of: .company(.init(rawValue: "x")), name: "x")])
    #expect(report.groups.map(\.check) == [.pl01, .co05])
    #expect(report.groups[1].findings.count == InspectionReport.kept)
    #expect(report.groups[1].count == InspectionReport.kept + 7)
    #expect(report.count == InspectionReport.kept + 8)
  }

  /// The checks that look at what is about to be done, or typed, and never at a record that stands.
  private static let ofActs: Set<CheckID> = [
    .ac01, .al01, .co01, .lm01, .om07,
  ]

  @Test func `every check is run over the base or looks at an act`() {
    let run = Set(FindingSources.all.flatMap { $0.checks })
    #expect(run.isDisjoint(with: Self.ofActs))
    #expect(run.union(Self.ofActs) == Set(CheckID.allCases))
  }
}
