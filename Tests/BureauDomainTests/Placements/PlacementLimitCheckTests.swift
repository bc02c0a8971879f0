import Testing

@testable import BureauDomain

/// PL-04 and PL-05: minors, and how many learners may be in the same hands.
struct PlacementLimitCheckTests {
  @Test(arguments: [("2008-11-30", false), ("2008-12-01", true)])
  func `PL-04 wants the representative of whoever is not eighteen on the first day`(
    birth: String, isBroken: Bool
  ) throws {
    let violations = try Sample.broken(.pl04) {
      $0.learner.birthDate = try Sample.day(birth)
      $0.learner.representative = nil
    }
    #expect(violations.map(\.severity) == (isBroken ? [.refuses] : []))
  }

  @Test(arguments: [
    // Born on the day that makes each age on 30 November 2026, and the day after.
    ("2008-11-30", 600, 2400, 0), ("2008-12-01", 480, 2100, 0), ("2008-12-01", 481, 2101, 2),
    ("2010-11-30", 480, 2100, 0), ("2010-12-01", 480, 2100, 1), ("2010-12-01", 420, 2100, 0),
    ("2011-11-30", 420, 2100, 0), ("2011-12-01", 420, 2100, 1), ("2011-12-01", 420, 1800, 0),
  ])
  func `PL-04 knows the hours of each age`(birth: String, day: Int, week: Int, count: Int) throws {
    let violations = try Sample.broken(.pl04) {
      $0.learner.birthDate = try Sample.day(birth)
      $0.placement.schedule = WorkSchedule(minutesPerDay: day, minutesPerWeek: week)
    }
    #expect(violations.count == count)
    #expect(violations.allSatisfy { $0.severity == .warns })
  }

  @Test(arguments: [
    ("2008-12-01", "06:00", "22:00", false), ("2008-12-01", "05:59", "22:00", true),
    ("2008-12-01", "06:00", "22:01", true), ("2010-12-01", "06:00", "20:00", false),
    ("2010-12-01", "06:00", "20:01", true), ("2008-11-30", "04:00", "12:00", false),
  ])
  func `PL-04 knows the night of each age`(
    birth: String, start: String, end: String, isBroken: Bool
  ) throws {
    let violations = try Sample.broken(.pl04) {
      $0.learner.birthDate = try Sample.day(birth)
      $0.placement.schedule.start = try ClockTime(parsing: start)
      $0.placement.schedule.end = try ClockTime(parsing: end)
    }
    #expect(!violations.isEmpty == isBroken)
  }

  @Test(arguments: [(3, 16, 3, 0), (4, 16, 3, 1), (3, 17, 3, 1), (3, 16, 4, 1), (4, 17, 4, 3)])
  func `PL-05 counts who is in the same hands`(tutor: Int, referent: Int, host: Int, count: Int)
    throws
  {
    let violations = try Sample.broken(.pl05) {
      $0.loads = PlacementLoads(tutor: tutor, referent: referent, host: host)
    }
    #expect(violations.count == count)
  }

  @Test func `PL-05 takes the limit that the tables have on the first day`() throws {
    let file = try Sample.placementFile { $0.placement.host = try Sample.host() }
    let limit = Rate(
      id: Rate.ID(rawValue: "essai"), subject: .limit(.tutor), value: 1,
      from: file.placement.span.from, text: "Arrêté d'essai", scope: .academy)
    for (rows, day, isBroken) in [
      ([], file.placement.span.from, false), ([limit], file.placement.span.from, true),
      ([limit], file.placement.span.from.adding(days: -1), false),
    ] {
      var other = file
      other.loads = PlacementLoads(tutor: 2, referent: 1, host: 1)
      other.placement.span = DaySpan(from: day, to: file.placement.span.to)
      let settings = CheckSettings(RateBook(RateSeeds.all + rows), on: day)
      let found = Checks.broken(by: other, on: day, settings).filter { $0.check == .pl05 }
      #expect(!found.isEmpty == isBroken)
      #expect(found.allSatisfy { $0.sentence.contains("1 au plus (arrêté d'essai)") })
    }
  }

  @Test(arguments: [(24, 0), (25, 1)])
  func `PL-05 lets a référent of a BTS follow more`(load: Int, count: Int) throws {
    let violations = try Sample.broken(.pl05) {
      $0.learner.status = .btsStudent
      $0.loads.referent = load
    }
    #expect(violations.count == count)
  }

  @Test(arguments: [
    (WorkforceBand.from10, 3), (.from20, 8), (.from50, 15), (.from100, 30), (.zero, 3),
  ])
  func `PL-05 reads the quota from the size of the host`(band: WorkforceBand, quota: Int) throws {
    let day = try Sample.day("2026-11-30")
    #expect(PlacementLimits.national.quota(of: band, on: day)?.value == quota)
    #expect(PlacementLimits.national.quota(of: nil, on: day) == nil)
  }
}
