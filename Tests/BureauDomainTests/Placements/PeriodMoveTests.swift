import Testing

@testable import BureauDomain

/// New dates of a period, and a period shared between two hosts.
struct PeriodMoveTests {
  private func move(_ change: (inout Placement) throws -> Void) throws -> PeriodMove {
    let old = try Sample.span("2026-11-30", "2026-12-18")
    return PeriodMove(
      [try Sample.placement(change)], from: old, to: try Sample.span("2026-12-07", "2026-12-24"))
  }

  @Test func `what only followed the period moves with it`() throws {
    let moved = try move { $0.convention = try Sample.convention() }
    #expect(try moved.following.map(\.span) == [Sample.span("2026-12-07", "2026-12-24")])
    #expect(moved.keeping.isEmpty)
  }

  @Test func `a signature, days done or dates apart hold a placement`() throws {
    let signed = try move { $0.convention = try Sample.convention(signed: [.learner]) }
    let done = try move { $0.daysDone = DaysDone(weeks: [5]) }
    let apart = try move { $0.span = try Sample.span("2026-11-30", "2026-12-11") }
    for move in [signed, done, apart] {
      #expect(move.following.isEmpty && move.keeping.count == 1)
    }
  }

  @Test func `dates apart that stay inside, and what was cancelled, are left alone`() throws {
    let inside = try move { $0.span = try Sample.span("2026-12-08", "2026-12-18") }
    let cancelled = try move {
      $0.exit = PlacementExit(
        kind: .cancelled, on: try Sample.day("2026-11-20"), motive: "départ", by: "Mme Petit")
    }
    for move in [inside, cancelled] { #expect(move.following.isEmpty && move.keeping.isEmpty) }
  }

  @Test func `the same dates move nothing`() throws {
    let span = try Sample.span()
    let move = PeriodMove([try Sample.placement()], from: span, to: span)
    #expect(move.following.isEmpty && move.keeping.isEmpty)
  }

  @Test(arguments: [
    ("2026-11-30", false), ("2026-12-01", true), ("2026-12-18", true), ("2026-12-19", false),
  ])
  func `a period is shared on a day inside it`(day: String, isInside: Bool) throws {
    let halves = try Sample.placement().split(
      from: try Sample.day(day), as: .init(rawValue: "t2"), motive: "")
    #expect((halves != nil) == isInside)
    guard let halves else { return }
    #expect(try halves.first.span.to == Sample.day(day).adding(days: -1))
    #expect(halves.second.part == 2)
    #expect(try halves.second.span.to == Sample.day("2026-12-18"))
    #expect(!halves.first.span.overlaps(halves.second.span))
    #expect(halves.second.host == nil)
    let again = halves.second.split(
      from: try Sample.day("2026-12-18"), as: .init(rawValue: "t3"), motive: "")
    #expect(again == nil)
  }

  @Test func `an interrupted placement keeps its dates, the second host takes the rest`() throws {
    let stopped = try Sample.placement {
      $0.exit = PlacementExit(
        kind: .interrupted, on: try Sample.day("2026-12-10"), motive: "arrêt", by: "Mme Petit")
    }
    let halves = try #require(
      stopped.split(from: try Sample.day("2026-12-10"), as: .init(rawValue: "t2"), motive: "arrêt"))
    #expect(halves.first == stopped)
    #expect(!halves.first.realSpan.overlaps(halves.second.span))
  }
}
