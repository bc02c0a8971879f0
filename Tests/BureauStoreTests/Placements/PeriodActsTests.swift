import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

/// Changing a period that has placements, sharing one between two hosts, lists by state and year.
struct PeriodActsTests {
  private let school: SampleSchool
  private let sample: SamplePlacements
  private var store: Store { school.store }

  init() throws {
    school = try SampleSchool()
    sample = try SamplePlacements(in: school)
  }

  /// The checks that refuse an act.
  private func refusals(_ act: () throws -> Void) -> [CheckID] {
    do {
      try act()
    } catch {
      if case StoreError.refused(let violations) = error { return violations.map(\.check) }
    }
    return []
  }

  @Test func `placements follow the dates of their period, signed ones stay`() throws {
    var period = sample.second
    period.span = DaySpan(from: Day(sample: "2026-12-07"), to: Day(sample: "2026-12-23"))
    let move = try store.move(of: period, by: school.session)
    #expect(move.following.count == 7 && move.keeping.count == 4)
    try store.save(period, by: school.session, key: school.key())
    #expect(try sample.placement("abricotin").span == period.span)
    #expect(try sample.placement("gaufrette").span == sample.second.span)
    let gaufrette = try #require(
      try store.placementFile(sample.placement("gaufrette").id, by: school.session))
    #expect(
      Checks.broken(by: gaufrette, on: SampleSchool.today, CheckSettings.standard)
        .contains { $0.check == .pl03 })
  }

  @Test func `dates that make two placements overlap are refused as a whole`() throws {
    var period = sample.second
    period.span = DaySpan(from: Day(sample: "2026-10-12"), to: Day(sample: "2026-10-30"))
    #expect(throws: StoreError.self) {
      try store.save(period, by: school.session, key: school.key())
    }
    #expect(try store.period(period.id)?.span == sample.second.span)
    #expect(try sample.placement("tartelette").span == sample.second.span)
  }

  @Test func `a period is shared between two hosts once`() throws {
    let placement = try sample.placement("madeleine")
    let id: Placement.ID = store.newIdentifier()
    let halves = try #require(
      placement.split(from: Day(sample: "2026-12-14"), as: id, motive: "deux métiers"))
    try store.split(halves.first, halves.second, by: school.session, key: school.key())
    let all = try store.placements(of: placement.learner, by: school.session)
      .filter { $0.period == sample.second.id }
    #expect(all.map(\.part) == [1, 2])
    #expect(all[0].span.to == Day(sample: "2026-12-13") && all[1].recordedState == .withoutPlace)
    var third = try #require(try store.placementFile(placement.id, by: school.session)).placement
    third.span.to = Day(sample: "2026-12-11")
    #expect(
      refusals { try store.split(third, halves.second, by: school.session, key: school.key()) }
        == [.pl02])
    var overlapping = all[1]
    overlapping.span.from = Day(sample: "2026-12-11")
    #expect(throws: StoreError.self) {
      try store.save(overlapping, by: school.session, key: school.key())
    }
  }

  @Test(arguments: PlacementState.allCases)
  func `a list of one state has the placements of that state`(state: PlacementState) throws {
    let day = SampleSchool.today
    let all = try store.placements(PlacementQuery(), limit: 50, by: school.session).lines
    let found = try store.placements(
      PlacementQuery(state: StateOnDay(state, on: day)), limit: 50, by: school.session)
    #expect(Set(found.lines.map(\.id)) == Set(all.filter { $0.state(on: day) == state }.map(\.id)))
  }

  @Test func `a list of one year leaves the others out`() throws {
    func count(_ year: SchoolYear) throws -> Int {
      try store.placements(PlacementQuery(year: year), limit: 50, by: school.session).lines.count
    }
    #expect(try count(sample.first.year) == 24)
    #expect(try count(sample.first.year.previous) == 0)
  }
}
