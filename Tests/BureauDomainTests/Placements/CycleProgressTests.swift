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
    #expect(PublicHolidays.national.contains(try Sample.day(day)) == isHoliday)
    #expect(PublicHolidays.alsaceMoselle.contains(try Sample.day(day)) == isHoliday)
  }

  @Test(arguments: ["2026-04-03", "2027-03-26", "2026-12-26", "2028-12-26"])
  func `Alsace-Moselle keeps Good Friday and 26 December`(day: String) throws {
    #expect(PublicHolidays.alsaceMoselle.contains(try Sample.day(day)))
    #expect(!PublicHolidays.national.contains(try Sample.day(day)))
  }

  @Test(arguments: [
    ("57463", true), ("67482", true), ("68224", true), ("54395", false), ("2A004", false),
  ])
  func `the school's département tells which are kept`(commune: String, isLocal: Bool) throws {
    var school = try Sample.establishment(verified: nil)
    school.commune = try InseeCode(parsing: commune)
    #expect(PublicHolidays(of: school) == (isLocal ? .alsaceMoselle : .national))
    #expect(PublicHolidays(of: nil) == .national)
  }

  @Test func `Good Friday is a working day or not`() throws {
    let week = try Sample.span("2027-03-22", "2027-03-28")
    #expect(week.workingDays(.national) == 5 && week.workingDays(.alsaceMoselle) == 4)
  }

  @Test func `weeks of an earlier diploma, and days of observation, count for nothing`() throws {
    func schoolClass(_ id: String, _ mef: String) -> SchoolClass {
      SchoolClass(
        id: .init(rawValue: id), year: SchoolYear(startYear: 2025), label: id,
        formation: Formation(mef: mef, label: id))
    }
    func stay(_ id: String, in schoolClass: String, _ period: String = "p0") throws -> Placement {
      try Sample.placement {
        $0.id = .init(rawValue: id)
        $0.schoolClass = .init(rawValue: schoolClass)
        $0.period = .init(rawValue: period)
        $0.span = try Sample.span("2026-03-02", "2026-03-20")
        $0.host = try Sample.host()
        $0.daysDone = DaysDone(weeks: [5, 5, 5])
      }
    }
    var observation = try Sample.period()
    observation.id = .init(rawValue: "obs")
    observation.kind = .observation
    let file = try Sample.placementFile {
      $0.placement.schoolClass = .init(rawValue: "1MVA")
      $0.schoolClass = schoolClass("1MVA", "2472522432")
      $0.others = [
        try stay("a", in: "2CAP"), try stay("b", in: "2MVA"), try stay("c", in: "?"),
        try stay("d", in: "2MVA", "obs"),
      ]
      $0.otherStays = OtherStays(
        periods: [observation],
        classes: [schoolClass("2CAP", "2412522422"), schoolClass("2MVA", "2472522431")])
    }
    let progress = file.progress(on: try Sample.day("2026-11-24"), .national)
    #expect((progress.done, progress.planned) == (6, 3))
  }
}
