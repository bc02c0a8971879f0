@testable import BureauDomain

extension CheckExamples {
  static func pl00() throws -> CheckExamples {
    let file = try Sample.placementFile {
      $0.placement.host = nil
      $0.placement.convention = nil
    }
    return try ofPlacements(broken: [file], on: ["2026-11-24", "2026-12-01"])
  }

  static func pl02() throws -> CheckExamples {
    try ofPlacements(
      broken: [
        try Sample.placementFile {
          $0.others = [try Sample.placement { $0.host = try Sample.host() }]
        }
      ])
  }

  static func pl03() throws -> CheckExamples {
    try ofPlacements(
      broken: [
        try Sample.placementFile {
          $0.placement.span = try Sample.span("2026-12-18", "2026-11-30")
        },
        try Sample.placementFile { $0.placement.daysDone = DaysDone(weeks: [5, 8 - 1, 6]) },
        try Sample.placementFile { $0.placement.span.to = try Sample.day("2026-12-19") },
        try Sample.placementFile {
          $0.placement.span = try Sample.span("2027-08-30", "2027-09-03")
          $0.period.span = $0.placement.span
        },
      ])
  }

  static func pl04() throws -> CheckExamples {
    try ofPlacements(
      broken: [
        try Sample.placementFile { $0.learner.representative = nil },
        try Sample.placementFile {
          $0.placement.schedule = WorkSchedule(
            minutesPerDay: 481, minutesPerWeek: 2101, end: ClockTime(wrapping: 23 * 60))
        },
      ])
  }

  static func pl05() throws -> CheckExamples {
    try ofPlacements(
      broken: [
        try Sample.placementFile {
          $0.loads = PlacementLoads(tutor: 4, referent: 17, host: 4)
        }
      ])
  }

  static func pl06() throws -> CheckExamples {
    let file = try Sample.placementFile {
      $0.placement.convention = try Sample.convention(signed: [.learner])
    }
    let toDraft = try Sample.placementFile { $0.placement.convention = nil }
    return try ofPlacements(broken: [file, toDraft], on: ["2026-11-24", "2026-12-01"])
  }

  static func pl07() throws -> CheckExamples {
    try ofPlacements(broken: [try Sample.placementFile()], on: ["2027-01-01"])
  }

  static func pl08() throws -> CheckExamples {
    let required = PlacementLimits.national.cycle(
      of: .terminalePro, in: SchoolYear(startYear: 2026))
    func violations(_ weeks: Int) -> [Violation] {
      Checks.broken(
        by: CycleProgress(done: weeks, planned: 0, required: required), of: "NGUYEN Linh",
        isLastYear: true)
    }
    return CheckExamples(broken: violations(19) + violations(18), sound: violations(20))
  }

  static func pl09() throws -> CheckExamples {
    try ofPlacements(
      broken: [try Sample.placementFile { $0.placement.hasRegulatedWorks = true }])
  }

  static func referents() throws -> [Violation] {
    PL01.violations(
      try Sample.placementFile {
        $0.placement.referent = "mme petit"
        $0.agents = [Sample.agent([.officer], [.officer])]
        $0.placement.confirmation = nil
      })
  }

  private static func ofPlacements(
    broken: [PlacementFile], on days: [String] = ["2026-11-24"]
  ) throws -> CheckExamples {
    func violations(_ file: PlacementFile, _ day: String) throws -> [Violation] {
      Checks.broken(by: file, on: try Sample.day(day), CheckSettings.standard)
    }
    return CheckExamples(
      broken: try broken.flatMap { file in try days.flatMap { try violations(file, $0) } },
      sound: try violations(try Sample.placementFile(), "2026-11-24"))
  }
}
