import BureauDomain
import GRDB
import TestSupport
import Testing

@testable import BureauStore

/// What the log counts, its rows, and the report made of it.
struct ReportTests {
  private let school: SampleSchool
  private var store: Store { school.store }
  private let year = SchoolYear.containing(SampleSchool.today)
  private var span: DaySpan { DaySpan(from: year.first, to: SampleSchool.today) }

  init() throws { school = try SampleSchool() }

  private func count(_ indicator: Indicator) throws -> Int {
    try store.count(of: indicator, in: span)
  }

  @Test(arguments: Indicator.allCases)
  func `a figure is the sum of its rows, and a year without work has none`(
    indicator: Indicator
  ) throws {
    _ = try SampleLearners(in: school)
    _ = try SamplePlacements(in: school)
    let rows = try store.rows(of: indicator, in: span)
    #expect(try count(indicator) == rows.reduce(0) { $0 + $1.amount })
    #expect(rows.allSatisfy { span.contains($0.on) && !$0.name.isEmpty })
    #expect(rows.map(\.on) == rows.map(\.on).sorted(by: >))
    #expect(
      try store.result(of: indicator, in: year, until: SampleSchool.today) == count(indicator))
    let old = SchoolYear(startYear: 2001)
    #expect(try store.result(of: indicator, in: old, until: SampleSchool.today) == 0)
  }

  @Test(arguments: [
    Indicator.companiesMet, .visits, .placesOffered, .tutorsForwarded, .apprenticeship,
    .newPartners,
  ])
  func `a visit and what it brings are counted`(indicator: Indicator) throws {
    let before = try count(indicator)
    let pharmacy = try school.company("pharmacie")
    let entry = ActivityLog(
      target: .company(pharmacy), kind: .visit, on: SampleSchool.today, agent: school.petit.id,
      purposes: [.apprenticeship], results: [.tutorTraining],
      offers: [NewOffer(formation: Formation(label: "CAP"), period: "PFMP 2", places: 1)])
    _ = try store.log(entry, by: school.session, key: school.key())
    try store.changeRelation(
      of: [pharmacy], to: .partner, motive: "", on: SampleSchool.today, by: school.session,
      key: school.key())
    #expect(try count(indicator) == before + 1)
    #expect(try store.rows(of: indicator, in: span).contains { $0.target == .company(pharmacy) })
  }

  @Test func `a company met twice is met once`() throws {
    let pharmacy = try school.company("pharmacie")
    let before = try (count(.companiesMet), count(.events))
    for kind in [ActivityKind.fair, .meeting] {
      let entry = ActivityLog(
        target: .company(pharmacy), kind: kind, on: SampleSchool.today, agent: school.petit.id)
      _ = try store.log(entry, by: school.session, key: school.key())
    }
    #expect(try count(.companiesMet) == before.0 + 1)
    #expect(try count(.events) == before.1 + 1)
  }

  @Test func `a tutor trained and a host appraised are counted on their day`() throws {
    let garage = try school.company("garage moreau")
    var contact = try #require(try store.companyFile(garage)?.contacts.first)
    contact.training = .done
    contact.trainingDetails.certifiedOn = SampleSchool.today
    let before = try (count(.tutorsTrained), count(.appraisals))
    try store.save(contact, by: school.session, key: school.key())
    try store.save(
      Appraisal(
        id: store.newIdentifier(), company: garage, on: SampleSchool.today, author: "Mme Petit"),
      by: school.session, key: school.key())
    #expect(try count(.tutorsTrained) == before.0 + 1)
    #expect(try count(.appraisals) == before.1 + 1)
  }

  @Test func `conventions signed before the first day are in time, the others not`() throws {
    let sample = try SamplePlacements(in: school)
    #expect(try count(.conventionsInTime) == 3)
    #expect(try count(.placementsFilled) == 10)
    try sample.change("boutonnet", in: sample.first) {
      $0.convention?.sign(
        Signature(
          signatory: .head, on: Day(sample: "2026-10-05"), medium: .paper,
          recordedBy: "Mme Weber"))
    }
    #expect(try count(.conventionsInTime) == 2)
    let rows = try store.rows(of: .conventionsInTime, in: span)
    #expect(rows.allSatisfy { $0.subject == "PFMP 1, 1MVB" })
  }

  @Test func `a shared post has its figures by school`() throws {
    let second = try school.addSecondSchool()
    #expect(try !store.report(of: span).isShared)
    try store.save(
      Post(
        id: store.newIdentifier(), holder: school.petit.id,
        main: PostShare(uai: school.establishment.uai, percent: 60),
        second: PostShare(uai: second.uai, percent: 20)), by: school.session, key: school.key())
    let visit = ActivityLog(
      target: .company(try school.company("pharmacie")), kind: .visit, on: SampleSchool.today,
      agent: school.petit.id, establishment: second.id,
      offers: [NewOffer(formation: Formation(label: "CAP"), period: "PFMP 2", places: 3)])
    _ = try store.log(visit, by: school.session, key: school.key())
    let report = try store.report(of: span)
    #expect(report.shares.map(\.percent) == [60, 20] && report.quota == 80)
    let visits = try #require(report.figures.first { $0.indicator == .visits })
    #expect(visits.bySchool == [visits.count - 1, 1])
    let places = try #require(report.figures.first { $0.indicator == .placesOffered })
    #expect(places.bySchool == [places.count - 3, 3])
    #expect(try store.rows(of: .visits, in: span, for: second.id).count == 1)
    #expect(report.figures.first { $0.indicator == .newPartners }?.bySchool == [])
  }

  @Test func `its words are kept with its days, and not lost to another save`() throws {
    var note = ReportNote(id: store.newIdentifier(), span: span, text: "Forum réussi")
    try store.save(note, by: school.session, key: school.key())
    #expect(try store.report(of: span).highlights == "Forum réussi")
    #expect(try store.report(of: span.before).highlights == "")
    note.text = "Forum très réussi"
    try store.save(note, by: school.session, key: school.key())
    #expect(throws: StoreError.self) {
      try store.save(note, by: school.session, key: school.key())
    }
    #expect(try store.reportNote(of: span)?.version == 2)
  }

  @Test func `the month after says what is planned`() throws {
    let sample = try SamplePlacements(in: school)
    let outlook = try store.report(of: span).outlook
    #expect(outlook.periods == [sample.second])
    #expect(outlook.withoutPlace > 0 && outlook.actions > 0)
    #expect(outlook.lines.contains("PFMP 2, du 30/11/2026 au 18/12/2026"))
  }

  @Test func `no figure reads all activities`() throws {
    for indicator in Indicator.allCases {
      let plan = try store.read { db in
        try Row.fetchAll(
          db, sql: "EXPLAIN QUERY PLAN SELECT * FROM (" + indicator.rows + ")",
          arguments: [span.from.iso, span.to.iso, nil]
        ).map { $0["detail"] as String }
      }
      #expect(!plan.contains { $0.hasPrefix("SCAN activity") }, "\(indicator): \(plan)")
    }
  }
}
