import Testing

@testable import BureauDomain

/// The checks of placements at each boundary day and age. The sample begins on 30 November 2026
/// and ends on 18 December.
struct PlacementCheckTests {
  @Test func `a sound placement breaks nothing`() throws {
    let file = try Sample.placementFile()
    #expect(
      Checks.broken(by: file, on: try Sample.day("2026-11-24"), CheckSettings.standard).isEmpty)
  }

  @Test(
    arguments: [
      ("2026-10-30", nil), ("2026-10-31", "J-30"), ("2026-11-15", "J-15"), ("2026-11-16", "J-14"),
      ("2026-11-22", "J-8"), ("2026-11-29", "J-1"), ("2026-11-30", "commencée"),
      ("2026-12-18", "commencée"), ("2026-12-19", nil),
    ] as [(String, String?)])
  func `PL-00 tells of a learner without a place`(day: String, brief: String?) throws {
    let violations = try Sample.broken(.pl00, on: day) {
      $0.placement.host = nil
      $0.placement.convention = nil
    }
    #expect(violations.first?.brief.contains(brief ?? "–") ?? (brief == nil))
    #expect(violations.allSatisfy { $0.severity == .warns })
  }

  @Test func `PL-08 looks at the whole cycle, in the last year, on the latest placement`() throws {
    let today = try Sample.day("2026-11-24")
    func violations(year: String, later: Bool) throws -> [Violation] {
      let file = try Sample.placementFile {
        $0.learner.formation = Formation(mef: "247252003\(year)", label: "Bac pro")
        guard later else { return }
        $0.others = [
          try Sample.placement { $0.span = try Sample.span("2027-05-03", "2027-05-28") }
        ]
      }
      return Checks.broken(byCycleOf: file, on: today, .standard)
    }
    #expect(try violations(year: "3", later: false).map(\.brief) == ["il manque 17 semaines"])
    #expect(try violations(year: "2", later: false).isEmpty)
    #expect(try violations(year: "3", later: true).isEmpty)
  }

  @Test(arguments: PlacementExit.Kind.allCases)
  func `PL-00 leaves alone who has left or is not concerned`(kind: PlacementExit.Kind) throws {
    let violations = try Sample.broken(.pl00, on: "2026-11-29") {
      $0.placement.host = nil
      $0.placement.exit = PlacementExit(
        kind: kind, on: $0.placement.span.from, motive: "essai", by: "Mme Petit")
    }
    #expect(violations.isEmpty)
  }

  @Test func `PL-01 asks who confirmed, or why nobody did`() throws {
    let day = try Sample.day("2026-11-02")
    #expect(
      try Sample.broken(.pl01) { $0.placement.confirmation = nil }.map(\.severity) == [.warns])
    #expect(
      try Sample.broken(.pl01) {
        $0.placement.confirmation = .alone(motive: " ", by: "Mme Petit", on: day)
      }.map(\.severity) == [.warns])
    #expect(
      try Sample.broken(.pl01) {
        $0.placement.confirmation = .alone(
          motive: "professeur absent, départ demain", by: "Mme Petit", on: day)
      }.isEmpty)
  }

  @Test(arguments: [
    ([AgentFunction.officer], true), ([.officer, .teacher], false), ([.officer, .ddfpt], false),
    ([.ddfpt], false),
  ])
  func `PL-01 does not take the officer's own name for a confirmation`(
    functions: [AgentFunction], isBroken: Bool
  ) throws {
    let violations = try Sample.broken(.pl01) {
      $0.placement.confirmation = .by(
        name: "mme petit", function: .teacher, on: try Sample.day("2026-11-02"), medium: .mail)
      $0.agents = [Sample.agent([], Set(functions))]
    }
    #expect(violations.map(\.severity) == (isBroken ? [.warns] : []))
  }

  @Test(arguments: [
    ([AgentFunction.officer], true), ([.officer, .teacher], false), ([.teacher], false),
  ])
  func `PL-01 refuses the officer as référent, a teacher on relief keeps his class`(
    functions: [AgentFunction], isRefused: Bool
  ) throws {
    let violations = try Sample.broken(.pl01) {
      $0.placement.referent = "Mme Petit"
      $0.agents = [
        Sample.agent(functions.contains(.officer) ? [.officer] : [.reader], Set(functions))
      ]
    }
    #expect(violations.map(\.severity) == (isRefused ? [.refuses] : []))
  }

  @Test(arguments: [
    ("2026-11-16", "2026-11-29", false), ("2026-11-16", "2026-11-30", true),
    ("2026-12-18", "2027-01-08", true), ("2026-12-19", "2027-01-08", false),
  ])
  func `PL-02 refuses two placements on one day`(from: String, to: String, isBroken: Bool) throws {
    let violations = try Sample.broken(.pl02) {
      $0.others = [
        try Sample.placement {
          $0.span = try Sample.span(from, to)
          $0.host = try Sample.host()
        }
      ]
    }
    #expect(violations.map(\.severity) == (isBroken ? [.refuses] : []))
  }

  @Test func `PL-02 lets a second host begin where the first was interrupted`() throws {
    let violations = try Sample.broken(.pl02) {
      $0.others = [
        try Sample.placement {
          $0.span = try Sample.span("2026-11-16", "2026-12-18")
          $0.exit = PlacementExit(
            kind: .interrupted, on: try Sample.day("2026-11-30"), motive: "fermeture",
            by: "Mme Petit")
        }
      ]
    }
    #expect(violations.isEmpty)
  }

  @Test func `PL-03 refuses an end before the start`() throws {
    let violations = try Sample.broken(.pl03) {
      $0.placement.span.to = try Sample.day("2026-11-29")
    }
    #expect(violations.map(\.severity) == [.refuses])
    #expect(try Sample.broken(.pl03) { $0.placement.span.to = $0.placement.span.from }.isEmpty)
  }

  @Test(arguments: [
    ([5, 5, 5], false), ([7, 7, 5], false), ([5, 5, 6], true), ([5, 5, 5, 1], true),
  ])
  func `PL-03 refuses more days than a week of the placement has`(weeks: [Int], isBroken: Bool)
    throws
  {
    let violations = try Sample.broken(.pl03) { $0.placement.daysDone = DaysDone(weeks: weeks) }
    #expect(violations.map(\.severity) == (isBroken ? [.refuses] : []))
  }

  @Test(arguments: [
    ("2026-09-01", "2027-08-31", false), ("2026-08-31", "2026-09-18", true),
    ("2027-08-30", "2027-09-01", true),
  ])
  func `PL-03 says that a period leaves its school year`(from: String, to: String, isBroken: Bool)
    throws
  {
    let violation = PL03.outside(SchoolYear(startYear: 2026), try Sample.span(from, to))
    #expect(violation?.severity == (isBroken ? .warns : nil))
  }

  @Test(
    arguments: [
      ("2026-11-30", .interrupted, true), ("2026-12-01", .interrupted, false),
      ("2026-12-18", .brokenOff, false), ("2026-12-19", .brokenOff, true),
      ("2026-11-10", .cancelled, false), ("2026-11-10", .exempted, false),
    ] as [(String, PlacementExit.Kind, Bool)])
  func `PL-03 wants an interruption inside the placement`(
    day: String, kind: PlacementExit.Kind, isBroken: Bool
  ) throws {
    let violations = try Sample.broken(.pl03) {
      $0.placement.exit = PlacementExit(
        kind: kind, on: try Sample.day(day), motive: "fermeture", by: "Mme Petit")
    }
    #expect(violations.map(\.severity) == (isBroken ? [.refuses] : []))
  }

  @Test func `PL-03 asks why dates leave the period`() throws {
    let late = try Sample.span("2026-12-07", "2027-01-08")
    #expect(try Sample.broken(.pl03) { $0.placement.span = late }.map(\.severity) == [.warns])
    #expect(
      try Sample.broken(.pl03) {
        $0.placement.span = late
        $0.placement.spanMotive = "décalage : fermeture annuelle"
      }.isEmpty)
  }

  @Test(
    arguments: [
      ("2026-11-14", nil), ("2026-11-15", "J-15"), ("2026-11-22", "J-8"), ("2026-11-27", "J-3"),
      ("2026-11-30", "commencé"), ("2026-12-18", "commencé"), ("2026-12-19", nil),
    ] as [(String, String?)])
  func `PL-06 tells of a convention that is not signed`(day: String, brief: String?) throws {
    let violations = try Sample.broken(.pl06, on: day) {
      $0.placement.convention = try Sample.convention(signed: [.company, .learner])
    }
    #expect(violations.first?.brief.contains(brief ?? "–") ?? (brief == nil))
    #expect(violations.allSatisfy { $0.sentence.contains("de la famille, du référent et du chef") })
  }

  @Test(arguments: [("2026-12-31", false), ("2027-01-01", true)])
  func `PL-07 waits fourteen days for the attestation`(day: String, isBroken: Bool) throws {
    #expect(try !Sample.broken(.pl07, on: day).isEmpty == isBroken)
    #expect(
      try Sample.broken(.pl07, on: day) {
        $0.placement.attestation = Attestation(on: try Sample.day("2026-12-21"), by: "Mme Weber")
      }.isEmpty)
  }

  @Test(
    arguments: [
      (StudyLevel.terminalePro, 2023, 22), (.terminalePro, 2024, 20), (.terminalePro, 2026, 20),
      (.cap2, 2026, 12), (.capOneYear, 2026, nil), (.capThreeYears3, 2026, nil), (.bts, 2026, nil),
    ] as [(StudyLevel, Int, Int?)])
  func `PL-08 takes the weeks of the cycle in force`(level: StudyLevel, year: Int, weeks: Int?) {
    let cycle = PlacementLimits.national.cycle(of: level, in: SchoolYear(startYear: year))
    #expect(cycle?.value == weeks)
  }

  @Test(arguments: [(20, 0, true, 0), (12, 8, true, 0), (12, 7, true, 1), (0, 0, false, 0)])
  func `PL-08 says how many weeks are missing in the last year`(
    done: Int, planned: Int, isLastYear: Bool, count: Int
  ) {
    let required = PlacementLimits.national.cycle(
      of: .terminalePro, in: SchoolYear(startYear: 2026))
    let progress = CycleProgress(done: done, planned: planned, required: required)
    let violations = Checks.broken(by: progress, of: "NGUYEN Linh", isLastYear: isLastYear)
    #expect(violations.count == count)
    #expect(violations.allSatisfy { $0.sentence.contains("il manque 1 semaine") })
  }

  @Test(arguments: [
    ("2026-11-30", "2026-12-18", 0), ("2026-12-01", "2026-12-18", 1),
    ("2026-11-30", "2026-12-17", 1),
  ])
  func `PL-09 wants declarations valid on every day`(from: String, until: String, count: Int) throws
  {
    let works = RegulatedWorks(declaredOn: try Sample.day(from), until: try Sample.day(until))
    let whole = RegulatedWorks(
      declaredOn: try Sample.day("2025-01-01"), until: try Sample.day("2027-12-31"))
    for (site, school) in [(works, whole), (whole, works)] {
      let violations = try Sample.broken(.pl09) {
        $0.placement.hasRegulatedWorks = true
        $0.site?.regulatedWorks = site
        $0.schoolWorks = school
      }
      #expect(violations.count == count)
    }
  }

  @Test func `PL-09 speaks of minors only`() throws {
    let violations = try Sample.broken(.pl09) {
      $0.placement.hasRegulatedWorks = true
      $0.learner.birthDate = try Sample.day("2008-11-30")
    }
    #expect(violations.isEmpty)
  }
}
