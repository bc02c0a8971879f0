import Testing

@testable import BureauDomain

/// The life of a placement, from what is recorded.
struct PlacementStateTests {
  private let start = "2026-11-30"

  private func state(_ day: String = "2026-11-24", _ change: (inout Placement) throws -> Void)
    throws -> PlacementState
  {
    try Sample.placement(change).state(on: try Sample.day(day))
  }

  private func mark(_ mark: PlacementMark, _ placement: inout Placement) throws -> Bool {
    placement.mark(mark, on: try Sample.day("2026-11-20"), by: "Mme Weber", isMinor: true)
  }

  @Test func `facts make the state`() throws {
    #expect(try state { _ in } == .withoutPlace)
    #expect(try state { $0.hasOpenLead = true } == .lead)
    #expect(try state { $0.host = try Sample.host() } == .agreed)
    #expect(
      try state {
        $0.host = try Sample.host()
        $0.confirmation = .by(
          name: "M. Klein", function: .teacher, on: try Sample.day("2026-11-02"), medium: .mail)
      } == .toIssue)
    #expect(
      try state {
        $0.host = try Sample.host()
        $0.convention = try Sample.convention(signed: [.company])
      } == .signing)
  }

  @Test(arguments: [
    ("2026-11-29", PlacementState.signed), ("2026-11-30", .underWay), ("2026-12-18", .underWay),
    ("2026-12-19", .finished),
  ])
  func `a signed placement begins and ends by itself`(day: String, expected: PlacementState) throws
  {
    let found = try state(day) {
      $0.host = try Sample.host()
      $0.convention = try Sample.convention(signed: Signatory.allCases)
    }
    #expect(found == expected)
  }

  @Test func `an adult signs alone`() throws {
    var convention = try Sample.convention(
      signed: [.company, .learner, .referent, .head], minor: false)
    #expect(convention.state == .signed)
    convention.unsign(.head)
    #expect(convention.state == .partlySigned)
    #expect(convention.missing == [.head])
  }

  @Test func `marking a signature records what came before it`() throws {
    var placement = try Sample.placement { $0.host = try Sample.host() }
    #expect(try mark(.signed(.company), &placement) && !mark(.signed(.company), &placement))
    #expect(placement.convention?.state == .partlySigned)
    #expect(placement.convention?.sent?.on == (try Sample.day("2026-11-20")))
    #expect(placement.convention?.tutorName == "Karim Moreau")
    for signatory in [Signatory.learner, .representative, .referent, .head] {
      #expect(try mark(.signed(signatory), &placement))
    }
    #expect(placement.recordedState == .signed)
  }

  @Test func `nothing is marked without a host`() throws {
    var placement = try Sample.placement()
    #expect(try PlacementMark.all.allSatisfy { try !mark($0, &placement) })
  }

  @Test func `nothing is attested before it begins`() throws {
    var placement = try Sample.placement { $0.host = try Sample.host() }
    #expect(try !mark(.attested, &placement))
    placement.span.from = try Sample.day("2026-11-20")
    #expect(try mark(.attested, &placement))
  }

  @Test func `a new tutor differs from the paper until it is changed`() throws {
    var placement = try Sample.placement {
      $0.host = try Sample.host()
      $0.convention = try Sample.convention(signed: [.company])
    }
    #expect(!placement.hasOtherTutor)
    placement.host?.tutorName = "Lina Moreau"
    #expect(placement.hasOtherTutor)
    placement.convention?.change(
      ConventionChange(
        form: .handwritten, text: "Tuteur : Lina Moreau", on: try Sample.day("2026-11-23"),
        by: "M. Moreau", tutorName: "Lina Moreau"))
    #expect(!placement.hasOtherTutor)
    #expect(placement.convention?.changes.count == 1)
  }

  @Test func `before the first signature the paper is printed again`() throws {
    var convention = try Sample.convention()
    convention.change(
      ConventionChange(
        form: .amendment, text: "Tuteur", on: try Sample.day("2026-11-23"), by: "M. Moreau",
        tutorName: "Lina Moreau"))
    #expect(convention.changes.isEmpty)
    #expect(convention.currentTutor == "Lina Moreau")
  }

  @Test(
    arguments: [
      (nil, "2026-10-31"), (PlacementState.agreed, "2026-11-15"), (.signed, "2027-01-01"),
    ] as [(PlacementState?, String)])
  func `what presses most comes first`(stage: PlacementState?, due: String) throws {
    let placement = try Sample.placement {
      guard let stage else { return }
      $0.host = try Sample.host()
      if stage == .signed { $0.convention = try Sample.convention(signed: Signatory.allCases) }
    }
    #expect(placement.due(CheckSettings.standard.placements)?.iso == due)
  }

  @Test func `weeks are cut to the span`() throws {
    let weeks = try Sample.span("2026-11-18", "2026-12-01").weeks
    #expect(weeks.map(\.days) == [5, 7, 2])
    #expect(weeks.map(\.weekdays) == [3, 5, 2])
    #expect(weeks.map(\.shortFrench) == ["18/11 – 22/11", "23/11 – 29/11", "30/11 – 01/12"])
  }

  @Test func `days done are one sign for each week`() throws {
    var days = DaysDone()
    #expect(days.total == nil)
    days.set(4, inWeek: 2)
    #expect(days.rawValue == "--4")
    days.set(5, inWeek: 0)
    #expect(DaysDone(rawValue: "5-4") == days)
    #expect(days.total == 9)
    days.set(nil, inWeek: 2)
    #expect(days.rawValue == "5")
    #expect(DaysDone(rawValue: "8") == nil)
    #expect(try !days.isComplete(for: Sample.span()))
  }

  @Test(arguments: [("35", 2100), ("7 h 30", 450), ("7,5", 450), ("", 0), ("35h", 2100)])
  func `hours are read as people write them`(text: String, minutes: Int) throws {
    #expect(try WorkSchedule.minutes(parsing: text) == minutes)
  }

  @Test(arguments: ["abc", "7 h 75", "-3", "999"])
  func `hours that cannot be are refused`(text: String) {
    #expect(throws: ValueRefusal.self) { try WorkSchedule.minutes(parsing: text) }
  }
}
