import BureauDomain
import GRDB
import TestSupport
import Testing

@testable import BureauStore

/// The dated tables of a base: what it comes with, and what the office makes of it.
struct RatesTests {
  let school: SampleSchool

  init() throws { school = try SampleSchool() }

  private func meal(
    _ cents: Int, from: String, to: String? = nil, _ scope: RateScope = .national
  ) -> Rate {
    Rate(
      id: school.store.newIdentifier(), subject: .meal(.general), value: cents,
      from: Day(sample: from), to: to.map { Day(sample: $0) }, text: "Arrêté d'essai",
      scope: scope)
  }

  private func add(_ rate: Rate) throws(StoreError) {
    try school.store.add(rate, by: school.session, key: school.key())
  }

  /// By which day each learner without a place should have one.
  private func dues() throws -> [String] {
    let sql = "SELECT urgency FROM placement WHERE state = 'withoutPlace' ORDER BY id"
    return try school.store.read { db in try String.fetchAll(db, sql: sql) }
  }

  private func seed() throws -> Rate {
    try #require(
      try school.store.rates().rows.first { $0.subject == .meal(.general) && $0.to == nil })
  }

  @Test func `a new base has every row of the program, by its author`() throws {
    let rows = try school.store.rates().rows
    #expect(rows.allSatisfy { $0.stamp?.author == RateSeeds.author })
    let bare = rows.map { row in
      var row = row
      row.stamp = nil
      return row
    }
    #expect(bare == RateSeeds.all)
  }

  @Test func `a newer rate ends the one before, and both are in the audit`() throws {
    let old = try seed()
    let new = meal(2200, from: "2027-01-01")
    try add(new)
    let book = try school.store.rates()
    #expect(book.value(of: .meal(.general), on: Day(sample: "2026-12-31")) == 2000)
    #expect(book.value(of: .meal(.general), on: Day(sample: "2027-01-01")) == 2200)
    #expect(try school.store.rate(old.id)?.to == Day(sample: "2026-12-31"))
    let history = try school.store.history(of: old.id.rawValue, limit: 5)
    #expect(history.map(\.act) == ["rate.close"] && history.map(\.fields) == [["to_day"]])
    #expect(try school.store.history(of: new.id.rawValue, limit: 5).map(\.act) == ["rate.add"])
  }

  @Test func `a delay of the office is what the checks compare with, and moves what is due`()
    throws
  {
    _ = try SamplePlacements(in: school)
    let before = try dues().map { try #require(Day(iso: $0)) }
    try #require(!before.isEmpty)
    try add(
      Rate(
        id: school.store.newIdentifier(), subject: .delay(.placeFirst), value: 45,
        from: Day(sample: "2020-01-01"), text: "Choix du bureau", scope: .school))
    let settings = try school.store.checkSettings(on: SampleSchool.today)
    #expect(settings.placements.withoutPlace == [45, 15, 8])
    #expect(try dues() == before.map { $0.adding(days: -15).iso })
  }

  @Test(arguments: [
    ("2023-09-22", nil), ("2020-06-01", "2020-06-30"), ("2019-01-01", "2020-01-01"),
    ("2019-01-01", nil),
  ])
  func `a row over the days of another is refused, and nothing changes`(from: String, to: String?)
    throws
  {
    let before = try school.store.rates()
    let error = failure { () throws(StoreError) in try add(meal(1, from: from, to: to)) }
    #expect(error == "overlaps")
    #expect(try school.store.rates() == before)
  }

  @Test func `the row of a school stands beside the national one`() throws {
    try add(meal(1800, from: "2026-01-01", .school))
    let book = try school.store.rates()
    #expect(book.value(of: .meal(.general), on: Day(sample: "2026-11-24")) == 1800)
    #expect(try seed().to == nil)
  }

  @Test func `a seed that was corrected bears its author`() throws {
    var seed = try seed()
    seed.text = "Arrêté relu par le bureau"
    try school.store.update(seed, by: school.session, key: school.key())
    let saved = try #require(try school.store.rate(seed.id))
    #expect(saved.text == "Arrêté relu par le bureau" && saved.version == 2)
    #expect(saved.stamp?.author == school.session.agent.name)
    #expect(
      failure { () throws(StoreError) in
        try school.store.update(seed, by: school.session, key: school.key())
      } == "changedElsewhere")
  }

  @Test func `a correction may not run into another row`() throws {
    var old = try #require(
      try school.store.rates().rows.first { $0.subject == .meal(.general) && $0.to != nil })
    old.to = Day(sample: "2023-09-22")
    #expect(
      failure { () throws(StoreError) in
        try school.store.update(old, by: school.session, key: school.key())
      } == "overlaps")
  }

  @Test func `a reader changes no table`() throws {
    #expect(
      failure { () throws(StoreError) in
        try school.store.add(
          meal(1, from: "2030-01-01"), by: Session(agent: school.klein), key: school.key())
      } == "refused")
  }
}
