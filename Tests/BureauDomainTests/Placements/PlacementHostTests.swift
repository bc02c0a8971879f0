import Testing

@testable import BureauDomain

/// A host that becomes another, and steps marked by mistake.
struct PlacementHostTests {
  private func placement(signed signatories: [Signatory]) throws -> Placement {
    try Sample.placementFile {
      $0.placement.convention = try Sample.convention(signed: signatories)
    }.placement
  }

  private func other() throws -> Host {
    Host(
      company: .init(rawValue: "c2"), companyName: "Clim'Est",
      agreedOn: try Sample.day("2026-11-20"),
      agreedBy: "Mme Petit")
  }

  @Test func `what was decided of one company does not hold for another`() throws {
    var placement = try placement(signed: [])
    placement.change(host: try other())
    #expect(placement.confirmation == nil)
    #expect(placement.convention == nil)
    #expect(placement.recordedState == .agreed)
  }

  @Test func `another tutor of the same company changes nothing that was decided`() throws {
    var placement = try placement(signed: [.company])
    var host = try Sample.host()
    host.tutorName = "Lina Moreau"
    #expect(placement.refusal(ofMovingTo: host, "NGUYEN Linh") == nil)
    placement.change(host: host)
    #expect(placement.confirmation != nil)
    #expect(placement.hasOtherTutor)
  }

  @Test func `a signed paper stays with its company`() throws {
    let placement = try placement(signed: [.company])
    let refusal = placement.refusal(ofMovingTo: try other(), "NGUYEN Linh")
    #expect(refusal?.severity == .refuses)
    #expect(refusal?.sentence.contains("Garage Moreau") == true)
    #expect(placement.refusal(ofMovingTo: nil, "NGUYEN Linh") != nil)
    #expect(try self.placement(signed: []).refusal(ofMovingTo: other(), "NGUYEN Linh") == nil)
  }

  @Test(arguments: [(PlacementExit.Kind.cancelled, true), (.interrupted, false)])
  func `a cancelled placement leaves the whole period to the second host`(
    kind: PlacementExit.Kind, isWhole: Bool
  ) throws {
    var first = try placement(signed: Signatory.allCases)
    first.exit = PlacementExit(
      kind: kind, on: try Sample.day("2026-12-02"), motive: "fermeture", by: "Mme Petit")
    let halves = first.split(from: first.span.from, as: .init(rawValue: "t2"), motive: "fermeture")
    #expect((halves != nil) == isWhole)
    #expect(halves?.second.span == (isWhole ? first.span : nil))
  }

  @Test func `a step marked by mistake is taken back, the last one first`() throws {
    var placement = try placement(signed: [.company])
    let steps: [PlacementMark] = [
      .sent, .drafted, .signed(.company), .signed(.company), .sent, .drafted, .attested,
    ]
    let changed = steps.map { placement.unmark($0) }
    #expect(changed == [false, false, true, false, true, true, false])
    #expect(placement.convention == nil)
  }

  @Test func `a convention is closed once all have signed, and by name`() throws {
    let day = try Sample.day("2027-01-05")
    var partly = try placement(signed: [.company])
    let early = partly.mark(.closed, on: day, by: "Mme Weber", isMinor: true)
    #expect(!early)
    var placement = try placement(signed: Signatory.allCases)
    let closed = placement.mark(.closed, on: day, by: "Mme Weber", isMinor: true)
    #expect(closed)
    #expect(placement.convention?.state == .closed)
    #expect(placement.convention?.closed?.by == "Mme Weber")
    let changed = [PlacementMark.signed(.head), .closed].map { placement.unmark($0) }
    #expect(changed == [false, true])
    #expect(placement.convention?.state == .signed)
  }

  @Test(arguments: [
    (PlacementExit.Kind.interrupted, true), (.brokenOff, true), (.cancelled, false),
    (.exempted, false),
  ])
  func `papers come back after an interruption, not after a cancellation`(
    kind: PlacementExit.Kind, isMarked: Bool
  ) throws {
    var placement = try placement(signed: [.company])
    let day = try Sample.day("2026-12-02")
    placement.exit = PlacementExit(kind: kind, on: day, motive: "fermeture", by: "Mme Petit")
    let marked = [PlacementMark.signed(.head), .attested].map {
      placement.mark($0, on: day, by: "Mme Weber", isMinor: true)
    }
    #expect(marked == [isMarked, isMarked])
  }

  @Test func `an unsigned paper is printed again with the tutor of the day`() throws {
    var placement = try placement(signed: [])
    var host = try Sample.host()
    host.tutorName = "Lina Moreau"
    placement.change(host: host)
    #expect(placement.convention?.tutorName == "Lina Moreau")
  }

  @Test func `a change is said in the words of the paper`() throws {
    let before = try placement(signed: Signatory.allCases)
    var after = before
    after.host?.tutorName = "Lina Moreau"
    after.span.to = try Sample.day("2026-12-17")
    after.referent = "Mme Roth"
    after.schedule = WorkSchedule(minutesPerDay: 420)
    #expect(
      after.changes(since: before) == [
        "Tuteur : Lina Moreau au lieu de Karim Moreau",
        "Dates : du 30/11/2026 au 17/12/2026 au lieu du 30/11/2026 au 18/12/2026",
        "Référent : Mme Roth au lieu de M. Klein", "Horaires : 7 h/jour",
      ])
    #expect(before.changes(since: before).isEmpty)
  }
}
