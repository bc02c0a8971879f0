import BureauDomain
import GRDB
import TestSupport
import Testing

@testable import BureauStore

/// The figures of the home screen are kept by triggers: after every kind of write they are what a
/// count of the rows gives.
struct PlacementTallyTests {
  private let school: SampleSchool
  private let sample: SamplePlacements
  private var store: Store { school.store }
  private var today: Day { SampleSchool.today }

  init() throws {
    school = try SampleSchool()
    sample = try SamplePlacements(in: school)
  }

  private func rows(_ sql: String) throws -> [String] {
    try store.read { try String.fetchAll($0, sql: sql) }
  }

  /// Whether what is kept is what is there.
  private func isRight(_ sourceLocation: SourceLocation = #_sourceLocation) throws {
    let name = "format('%s %s %s %s %s ', phase, state, urgency, from_day, to_day) || "
    let kept = try rows("SELECT " + name + "number FROM placement_tally ORDER BY 1")
    let counted = try rows(
      "SELECT " + name + "count(*) FROM placement WHERE phase <> 'over'"
        + " GROUP BY phase, state, urgency, from_day, to_day ORDER BY 1")
    #expect(kept == counted, sourceLocation: sourceLocation)
  }

  private func totals() throws -> PlacementTotals {
    try store.placementTotals(today: today, by: school.session)
  }

  @Test func `the acts on placements keep it`() throws {
    try isRight()
    #expect(try rows("SELECT sum(number) FROM placement_tally") == ["12"])
    try sample.mark("dragee", .drafted, "2026-11-24")
    try isRight()
    try sample.mark("esquimau", .signed(.learner), "2026-11-24")
    try isRight()
    try sample.change("gaufrette") { $0.span.to = $0.span.to.adding(days: -1) }
    try isRight()
    try sample.change("abricotin") {
      $0.exit = PlacementExit(kind: .cancelled, on: today, motive: "x", by: "Mme Petit")
    }
    try isRight()
    let id = try sample.placement("tartelette").id
    try store.save(
      Lead(
        id: store.newIdentifier(), placement: id, company: try school.company("garage moreau"),
        companyName: "Garage", on: today, by: "l'élève", answer: .yes), by: school.session,
      key: school.key())
    try isRight()
    _ = try store.remind(
      [try sample.placement("esquimau").id], on: today, by: school.session, key: school.key())
    let placement = try sample.placement("madeleine")
    let halves = try #require(
      placement.split(
        from: Day(sample: "2026-12-14"), as: store.newIdentifier(), motive: "deux métiers"))
    try store.split(halves.first, halves.second, by: school.session, key: school.key())
    try isRight()
  }

  @Test func `periods, delays and names keep it`() throws {
    var period = sample.second
    period.span = DaySpan(from: Day(sample: "2026-12-07"), to: Day(sample: "2026-12-23"))
    try store.save(period, by: school.session, key: school.key())
    try isRight()
    let delay = Rate(
      id: store.newIdentifier(), subject: .delay(.placeFirst), value: 45,
      from: Day(sample: "2026-09-01"), text: "choix du bureau", scope: .school)
    try store.add(delay, by: school.session, key: school.key())
    try isRight()
    var learner = try #require(
      try store.learnerFile(try sample.placement("tartelette").learner, by: school.session)?.learner
    )
    learner.familyName = "TARTE"
    try store.update(learner, by: school.session, key: school.key())
    try isRight()
  }

  @Test func `a row that goes is no longer counted`() throws {
    _ = try store.transaction { try $0.execute(sql: "DELETE FROM lead; DELETE FROM placement") }
    #expect(try rows("SELECT 'x' FROM placement_tally").isEmpty)
  }

  @Test func `a closed year leaves home and every heap but the last, and comes back`() throws {
    let before = try totals()
    #expect(before.paperwork == 4 && before.pressing.count > 1)
    try store.close(sample.first.year, on: today, by: school.session, key: school.key())
    try isRight()
    let closed = try totals()
    #expect(closed.withoutPlace == 0 && closed.paperwork == 0 && closed.lateAttestations == 0)
    #expect(closed.pressing.isEmpty)
    let over = try store.placements(
      PlacementQuery(phase: .over), limit: 50, by: school.session)
    #expect(over.lines.count == 24 && over.lines.allSatisfy { $0.due == nil })
    try renameALearner()
    #expect(try totals() == closed)
    try store.reopen(
      sample.first.year, motive: "x", on: today, by: school.session, key: school.key())
    try isRight()
    #expect(try totals().paperwork == 4 && totals().lateAttestations == before.lateAttestations)
  }

  @Test func `home visits no placement but those it shows`() throws {
    let plan = try store.plan { _ = try totals() }
    #expect(plan.contains("placement_tally"), "\(plan)")
    #expect(!plan.contains("SCAN placement"), "\(plan)")
  }

  @Test func `a list by state walks its index`() throws {
    let query = PlacementQuery(state: StateOnDay(.cancelled, on: today))
    let plan = try store.plan { _ = try store.placements(query, limit: 5, by: school.session) }
    #expect(plan.contains("INDEX placement_state (state=?)"), "\(plan)")
    #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
  }

  private func renameALearner() throws {
    let id = try rows("SELECT learner FROM placement ORDER BY rowid LIMIT 1")[0]
    var learner = try #require(
      try store.learnerFile(Learner.ID(rawValue: id), by: school.session)?.learner)
    learner.firstName += " bis"
    try store.update(learner, by: school.session, key: school.key())
  }
}
