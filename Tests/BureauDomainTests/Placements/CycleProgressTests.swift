import Testing

@testable import BureauDomain

/// The weeks of the cycle, week by week.
struct CycleProgressTests {
  private let required = PlacementLimits.national.cycle(
    of: .cap2, in: SchoolYear(startYear: 2026))

  private func progress(
    _ from: String, _ to: String, _ weeks: [Int?], on today: String
  ) throws -> CycleProgress {
    let placement = try Sample.placement {
      $0.span = try Sample.span(from, to)
      $0.host = try Sample.host()
      $0.daysDone = DaysDone(weeks: weeks)
    }
    return CycleProgress.of([placement], required: required, on: try Sample.day(today))
  }

  @Test func `the cycle counts what was done and what is planned`() throws {
    let today = try Sample.day("2026-11-24")
    let progress = CycleProgress.of(
      [
        try Sample.placement {
          $0.span = try Sample.span("2026-03-02", "2026-03-27")
          $0.daysDone = DaysDone(weeks: [5, 5, 3, 2])
        },
        try Sample.placement { $0.host = try Sample.host() },
        try Sample.placement {
          $0.exit = PlacementExit(kind: .exempted, on: today, motive: "", by: "")
        },
      ], required: required, on: today)
    #expect(progress.done == 3)
    #expect(progress.planned == 3)
    #expect(progress.missing == 6)
  }

  @Test(arguments: [
    (LearnerStatus.pupil, nil, true), (.btsStudent, nil, true), (.apprentice, nil, false),
    (.trainee, nil, false), (.pupil, PlacementExit.Kind.apprentice, false),
    (.pupil, .mobility, false), (.pupil, .exempted, false), (.pupil, .studyPath, false),
    (.pupil, .cancelled, true), (.pupil, .interrupted, true),
  ])
  func `the weeks are asked of school status, and of who is concerned`(
    status: LearnerStatus, exit: PlacementExit.Kind?, owes: Bool
  ) throws {
    let today = try Sample.day("2026-11-24")
    let file = try Sample.placementFile {
      $0.learner.status = status
      $0.placement.exit = exit.map { PlacementExit(kind: $0, on: today, motive: "", by: "") }
    }
    #expect(file.owesWeeks == owes)
  }

  @Test func `a week that is noted leaves those to come planned`() throws {
    let progress = try progress("2026-11-30", "2026-12-18", [5], on: "2026-12-07")
    #expect((progress.done, progress.planned, progress.missing) == (1, 2, 9))
  }

  @Test func `days of two periods make weeks together`() throws {
    let placements = try [
      ("2026-03-02", "2026-03-20", [5, 5, 3]), ("2026-11-02", "2026-11-06", [2]),
    ]
    .map { from, to, days in
      try Sample.placement {
        $0.span = try Sample.span(from, to)
        $0.daysDone = DaysDone(weeks: days)
      }
    }
    let progress = CycleProgress.of(
      placements, required: required, on: try Sample.day("2026-11-24"))
    #expect((progress.done, progress.missing) == (3, 9))
  }

  @Test(arguments: [([5, 4, 5], 3), ([5, 3, 3], 2), ([5, 0, 5], 2), ([5, 5, 5], 3)])
  func `a public holiday is nobody's absence`(days: [Int], weeks: Int) throws {
    // 11 November 2026 is the Wednesday of the second week.
    let progress = try progress("2026-11-02", "2026-11-20", days, on: "2026-11-24")
    #expect(progress.done == weeks)
  }

  @Test(
    arguments: [
      ("2026-04-06", true), ("2026-05-14", true), ("2026-05-25", true), ("2026-11-11", true),
      ("2027-03-29", true), ("2026-04-05", false), ("2026-11-12", false), ("2026-12-24", false),
    ])
  func `the public holidays of the country are known`(day: String, isHoliday: Bool) throws {
    #expect(try Sample.day(day).isPublicHoliday == isHoliday)
  }
}
