import Testing

@testable import BureauDomain

/// The life of a claim.
struct ClaimTests {
  private let lines = MonthlyClaim([], after: YearKilometres(), in: .public, RateSeeds.book)

  private func claim() throws -> Claim {
    Claim(
      id: .init(rawValue: "k1"), agent: .init(rawValue: "g1"), agentName: "Mme Petit",
      month: try Sample.day("2026-11-24"), establishment: Mission.school)
  }

  private func take(_ act: ClaimAct, _ claim: inout Claim, rank: Int = 1) throws -> Bool {
    let step = MissionStep(by: "M. Roth", on: try Sample.day("2026-12-02"))
    return claim.take(ClaimStep(act, step, motive: "illisible"), lines, rank: rank)
  }

  @Test func `it is of the first day of its month`() throws {
    #expect(try claim().month.iso == "2026-11-01")
  }

  @Test func `rejected, it is corrected and handed over again`() throws {
    var claim = try claim()
    let acts: [ClaimAct] = [.check, .forward, .reject, .correct, .check, .forward, .refund]
    var states: [ClaimState] = []
    for act in acts {
      #expect(try take(act, &claim))
      states.append(claim.state)
    }
    #expect(
      states == [
        .checked, .forwarded, .rejected, .draft, .checked, .forwarded, .refunded,
      ])
    #expect(claim.steps.map(\.act) == acts && claim.acts.isEmpty)
    #expect(claim.steps[2].text == "rejeté par M. Roth le 02/12/2026 : illisible")
  }

  @Test func `its lines are frozen outside the draft alone, its rank for good`() throws {
    var claim = try claim()
    #expect(claim.frozen == nil && claim.rank == nil)
    #expect(try take(.check, &claim, rank: 4))
    #expect(claim.frozen == lines && claim.rank == 4)
    #expect(try take(.takeBack, &claim, rank: 9))
    #expect(claim.frozen == nil && claim.rank == 4)
    #expect(try take(.check, &claim, rank: 9))
    #expect(claim.rank == 4)
  }

  @Test func `its trips change in the draft alone`() throws {
    var claim = try claim()
    let round = Round.ID(rawValue: "r1")
    claim.put(ClaimTrip(round: round))
    claim.put(ClaimTrip(round: round, costs: TripCosts(nights: [TripNight(.base)])))
    #expect(claim.trips.map(\.costs.nights.count) == [1])
    #expect(try take(.check, &claim))
    claim.put(ClaimTrip(round: .init(rawValue: "r2")))
    claim.leaveOut(round)
    #expect(claim.trips.count == 1)
  }

  @Test(arguments: ClaimState.allCases)
  func `nothing else may be done with it`(state: ClaimState) {
    let allowed = ClaimAct.allCases.filter { state.after($0) != nil }
    let expected: [ClaimAct] =
      switch state {
      case .draft: [.check]
      case .checked: [.takeBack, .forward]
      case .forwarded: [.refund, .reject]
      case .rejected: [.correct]
      case .refunded: []
      }
    #expect(allowed == expected)
  }

  @Test func `the rejection is said until it is handed over again`() throws {
    var claim = try claim()
    for act in [ClaimAct.check, .forward, .reject] { #expect(try take(act, &claim)) }
    #expect(claim.rejection?.motive == "illisible")
    for act in [ClaimAct.correct, .check] { #expect(try take(act, &claim)) }
    #expect(claim.rejection != nil)
    #expect(try take(.forward, &claim))
    #expect(claim.rejection == nil)
  }

  @Test func `nobody controls the claim that bears his name`() throws {
    var claim = try claim()
    let own = ClaimStep(.check, MissionStep(by: "mme petit", on: try Sample.day("2026-12-02")))
    let isTaken = claim.take(own, lines, rank: 1)
    #expect(isTaken)
    let broken = Checks.broken(by: claim, lines, Mission.facts([]))
    #expect(broken.map(\.check) == [.om03] && broken[0].severity == .refuses)
    let privateSchool = Checks.broken(
      by: claim, lines, Mission.facts([], nil, .privateUnderContract))
    #expect(privateSchool.map(\.severity) == [.warns])
  }
}
