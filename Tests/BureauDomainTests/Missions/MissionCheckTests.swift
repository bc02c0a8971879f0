import Testing

@testable import BureauDomain

struct MissionCheckTests {
  private let settings = CheckSettings.standard

  @Test(arguments: [
    ("2026-08-31", true), ("2026-09-01", false), ("2027-08-31", false), ("2027-09-01", true),
  ])
  func `an order that begins or ends on the day of the trip covers it`(
    day: String, isBroken: Bool
  ) throws {
    let facts = Mission.facts([try Mission.order()])
    let found = OM02.violation(on: try Sample.day(day), facts, for: .claim)
    #expect((found != nil) == isBroken)
  }

  @Test(arguments: [
    ("2026-09-01", "2027-08-31", "2027-09-01"), ("2027-03-01", "2028-02-29", "2028-03-01"),
    ("2024-02-29", "2025-02-28", "2025-03-01"),
  ])
  func `a permanent order lasts twelve months, a single one is not asked`(
    from: String, last: String, tooLong: String
  ) throws {
    func found(_ to: String, _ kind: MissionOrderKind = .permanent) throws -> [Violation] {
      var order = try Mission.order(from: from, to: to, signed: nil)
      order.kind = kind
      return Checks.broken(
        by: order, over: nil, on: order.from, Mission.facts([]), settings, RateSeeds.book
      ).filter { $0.check == .om01 }
    }
    #expect(try found(last).isEmpty)
    #expect(try found(tooLong).map(\.severity) == [.refuses])
    #expect(try found(tooLong)[0].sentence.contains(try Sample.day(last).french))
    #expect(try found(tooLong, .single).isEmpty)
  }

  @Test func `without order the fact is kept and its costs are refused`() throws {
    let round = try Mission.round()
    let route = try Mission.route(to: ["57751"])
    let facts = Mission.facts([])
    let kept = Checks.broken(by: round, along: route, facts, for: .record)
    #expect(kept.map(\.check) == [.om02, .om05])
    #expect(kept.allSatisfy { $0.severity == .warns })
    let claimed = Checks.broken(by: round, along: route, facts, for: .claim)
    #expect(claimed.map(\.check) == [.om02, .om05])
    #expect(claimed.allSatisfy { $0.severity == .refuses })
  }

  @Test func `a private school is warned where a public one is refused`() throws {
    let day = try Sample.day("2026-11-24")
    let facts = Mission.facts([], nil, .privateUnderContract)
    let own = MissionStep(by: "Mme Petit", on: day)
    var longer = try Mission.order()
    longer.to = day
    let found =
      [
        OM02.violation(on: day, facts, for: .claim), OM03.violation(own, of: "l'ordre", facts),
        OM07.violation(try Mission.order(), longer, .privateUnderContract),
      ].compactMap(\.self) + OM05.violations(.personalCar, on: day, facts, for: .claim)
    #expect(found.map(\.check) == [.om02, .om03, .om07, .om05])
    #expect(found.allSatisfy { $0.severity == .warns })
  }

  @Test func `a signatory is known by identity or by name`() throws {
    let day = try Sample.day("2026-11-24")
    let facts = Mission.facts([])
    func found(_ name: String, _ id: String?) -> Violation? {
      let agent = id.map { Agent.ID(rawValue: $0) }
      return OM03.violation(
        MissionStep(by: name, agent: agent, on: day), of: "l'ordre", facts)
    }
    #expect(found("MME PETIT", nil)?.severity == .refuses)
    #expect(found("le chef", "g1")?.severity == .refuses)
    #expect(found("M. Roth", "g2") == nil)
  }

  @Test(
    arguments: [
      (61, nil), (60, 60), (31, 60), (30, 30), (8, 30), (7, 7), (1, 7), (0, 7), (-1, nil),
    ] as [(Int, Int?)])
  func `one is told 60, 30 and 7 days before the end`(left: Int, threshold: Int?) throws {
    let order = try Mission.order()
    let today = order.to.adding(days: -left)
    let found = OM08.violation(order, on: today, Mission.facts([order]), settings)
    #expect((found != nil) == (threshold != nil))
    if let threshold { #expect(OM08.threshold(left, settings) == threshold) }
  }

  @Test func `a signed renewal ends the warning, a draft does not`() throws {
    let order = try Mission.order()
    let today = order.to.adding(days: -20)
    var renewal = order.renewal(.init(rawValue: "o2"), to: try Sample.day("2028-08-31"))
    #expect(OM08.violation(order, on: today, Mission.facts([order, renewal]), settings) != nil)
    renewal.progress = .signed(MissionStep(by: "M. Roth", on: today), after: nil)
    #expect(OM08.violation(order, on: today, Mission.facts([order, renewal]), settings) == nil)
  }

  @Test(arguments: [("2026-11-23", true), ("2026-11-24", false), ("2026-11-25", false)])
  func `an insurance is good on its last day`(end: String, isBroken: Bool) throws {
    let day = try Sample.day("2026-11-24")
    let vehicle = Vehicle(
      .car(fiscalPower: 5), authorisedOn: day, insuranceEnd: try Sample.day(end))
    let found = OM05.violations(.personalCar, on: day, Mission.facts([], vehicle), for: .claim)
    #expect(found.isEmpty != isBroken)
  }

  @Test func `an authorisation stands in the order or on the agent, from its day on`() throws {
    let day = try Sample.day("2026-11-24")
    func found(_ orders: [MissionOrder], _ vehicle: Vehicle?) -> Bool {
      !OM05.violations(.personalCar, on: day, Mission.facts(orders, vehicle), for: .claim).isEmpty
    }
    #expect(!found([try Mission.order()], nil))
    #expect(!found([], Vehicle(.car(fiscalPower: 5), authorisedOn: day)))
    #expect(found([], Vehicle(.car(fiscalPower: 5), authorisedOn: day.adding(days: 1))))
    #expect(found([try Mission.order(to: "2026-11-23")], Vehicle(.car(fiscalPower: 5))))
  }

  @Test func `in the own communes nothing is a mission, and nothing asks for an order`() throws {
    let metz = try InseeCode(parsing: "57463")
    let facts = Mission.facts([], own: [metz])
    let round = try Mission.round()
    let near = Checks.broken(
      by: round, along: try Mission.route(to: ["57463"]), facts, for: .claim)
    #expect(near.map(\.check) == [.om04])
    func visit(_ commune: InseeCode?) -> [CheckID] {
      Checks.broken(byVisitIn: commune, on: round.on, today: round.on, facts, settings)
        .map(\.check)
    }
    #expect(visit(metz).isEmpty)
    #expect(visit(try InseeCode(parsing: "57751")) == [.om02])
    #expect(visit(nil) == [.om02])
  }

  @Test func `what lies outside the zone, or was not foreseen, warns`() throws {
    let facts = Mission.facts([try Mission.order()])
    let nancy = try Mission.route(to: ["54395", "54395", "57751"])
    let found = Checks.broken(
      by: try Mission.round(stages: 3, means: .passenger), along: nancy, facts, for: .claim)
    #expect(found.map(\.check) == [.om02, .om02])
    #expect(found.allSatisfy { $0.severity == .warns })
    #expect(found[0].sentence.hasPrefix("54395 n'est pas dans la zone"))
  }
}
