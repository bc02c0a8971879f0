import Testing

@testable import BureauDomain

/// What the days of one placement give, after those before it in the school year.
struct PlacementAllowanceTests {
  private let premiere = Formation(mef: "2472522432", label: "Bac pro (1re)")

  /// A PFMP of 2025-2026, three weeks from 1 December, at 15 € a day up to 600 €.
  private func file(
    _ days: [Int?], _ change: (inout PlacementFile) throws -> Void = { _ in }
  ) throws -> PlacementFile {
    try Sample.placementFile {
      $0.period.year = SchoolYear(startYear: 2025)
      $0.placement.span = try Sample.span("2025-12-01", "2025-12-19")
      $0.placement.daysDone = DaysDone(weeks: days)
      $0.learner.formation = premiere
      try change(&$0)
    }
  }

  private func earlier(_ days: [Int?], from: String, to: String) throws -> Placement {
    try Sample.placement {
      $0.id = .init(rawValue: "t0")
      $0.span = try Sample.span(from, to)
      $0.daysDone = DaysDone(weeks: days)
    }
  }

  @Test func `days of the level and year, whole below the cap`() throws {
    let allowance = try #require(try file([5, 5, 4]).allowance(RateSeeds.book))
    #expect(allowance.amount == Euro(cents: 21_000) && allowance.violation == nil)
    #expect(allowance.french.hasPrefix("210,00\u{A0}€ : 14 jours × 15,00"))
    #expect(try file([]).allowance(RateSeeds.book) == nil)
  }

  @Test(arguments: [(26, 21_000, false), (27, 19_500, true), (40, 0, true)])
  func `what came before in the year counts against the cap`(
    days: Int, cents: Int, isCut: Bool
  ) throws {
    let weeks = (0..<8).map { week in max(0, min(5, days - 5 * week)) }
    let allowance = try file([5, 5, 4]) {
      $0.others = [try earlier(weeks, from: "2025-09-15", to: "2025-11-07")]
    }.allowance(RateSeeds.book)
    #expect(allowance?.amount == Euro(cents: cents))
    #expect(allowance?.violation.map(\.brief) == (isCut ? "plafond atteint" : nil))
  }

  @Test func `another school year, and a later period, count for nothing`() throws {
    let allowance = try file([5, 5, 4]) {
      $0.others = [
        try earlier([5, 5, 5, 5, 5, 5, 5, 5], from: "2025-05-12", to: "2025-07-04"),
        try earlier([5, 5, 5, 5, 5, 5, 5, 5], from: "2026-03-02", to: "2026-04-24"),
      ]
    }.allowance(RateSeeds.book)
    #expect(allowance?.amount == Euro(cents: 21_000))
  }

  @Test(arguments: [(PeriodKind.observation, 21_000), (.initiation, 21_000), (.catchUp, 0)])
  func `earlier days count against the cap in a PFMP alone`(kind: PeriodKind, cents: Int) throws {
    let allowance = try file([5, 5, 4]) {
      var period = $0.period
      period.id = .init(rawValue: "p0")
      period.kind = kind
      var before = try earlier([5, 5, 5, 5, 5, 5, 5, 5], from: "2025-09-15", to: "2025-11-07")
      before.period = period.id
      $0.others = [before]
      $0.otherStays = OtherStays(periods: [period])
    }.allowance(RateSeeds.book)
    #expect(allowance?.amount == Euro(cents: cents))
  }

  @Test(arguments: [LearnerStatus.apprentice, .btsStudent])
  func `none for an apprentice or a student of BTS`(status: LearnerStatus) throws {
    let allowance = try file([5]) { $0.learner.status = status }.allowance(RateSeeds.book)
    #expect(allowance?.amount == nil && allowance?.violation?.check == .al01)
  }

  @Test func `an unknown level and a year without rates say so`() throws {
    let unknown = try file([5]) { $0.learner.formation = nil }.allowance(RateSeeds.book)
    #expect(unknown == .unknownLevel)
    let gap = try file([5]) { $0.period.year = SchoolYear(startYear: 2026) }
      .allowance(RateSeeds.book)
    #expect(gap?.amount == nil && gap?.french.contains("2026-2027") == true)
  }

  @Test func `an observation gives nothing`() throws {
    #expect(try file([5]) { $0.period.kind = .observation }.allowance(RateSeeds.book) == nil)
  }

  @Test(arguments: StudyLevel.allCases)
  func `a level is paid by the line of its own name`(level: StudyLevel) throws {
    let none: Set<StudyLevel> = [.bts, .capThreeYears1]
    #expect((level.allowance == nil) == none.contains(level))
    #expect(AllowanceStatus(of: .trainee, in: level) == nil)
  }
}
