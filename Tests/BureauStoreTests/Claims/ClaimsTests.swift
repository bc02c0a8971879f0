import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct ClaimsTests {
  private let school: SampleSchool
  private var store: Store { school.store }
  private let november = Day(sample: "2026-11-01")

  init() throws { school = try SampleSchool() }

  /// A round made to Hagondange and back, 20 km each leg.
  @discardableResult
  private func made(_ iso: String, km: Int = 20, to company: String = "slmic") throws -> Round.ID {
    let leg = RoundLegEntry(driven: Distance(metres: km * 1000))
    let round = Round(
      id: store.newIdentifier(), agent: school.petit.id, agentName: "Mme Petit",
      on: Day(sample: iso), establishment: school.establishment.id,
      departure: .school(school.establishment.id), arrival: .school(school.establishment.id),
      leavesAt: ClockTime(minutes: 510), returnsAt: ClockTime(minutes: 1020),
      stages: [RoundStage(target: .company(try school.company(company), site: nil), leg: leg)],
      lastLeg: leg, state: .made)
    try store.save(round, by: school.session, key: school.key())
    return round.id
  }

  private func prepare(_ month: Day? = nil) throws -> Claim.ID {
    try store.prepareClaim(
      of: school.petit.id, in: month ?? november, until: SampleSchool.today, by: school.session,
      key: school.key())
  }

  private func file(_ id: Claim.ID) throws -> ClaimFile {
    try #require(try store.claimFile(id, by: school.session))
  }

  private func take(_ act: ClaimAct, _ id: Claim.ID, by name: String = "M. Roth") throws {
    try store.take(
      ClaimStep(act, MissionStep(by: name, on: SampleSchool.today), motive: "km"),
      on: try file(id).claim, by: school.session, key: school.key())
  }

  private func undeclared() throws -> [UndeclaredMonth] {
    try store.undeclaredMonths(
      of: school.petit.id, until: SampleSchool.today, by: school.session)
  }

  @Test func `a claim comes back as it was saved`() throws {
    let round = try made("2026-11-10")
    let id = try prepare()
    var claim = try file(id).claim
    claim.payer = .rectorate(number: "CDT-14")
    claim.notes = "Deux repas."
    try store.save(claim, by: school.session, key: school.key())
    claim.version += 1
    #expect(try file(id).claim == claim)
    let costs = TripCosts(
      asked: Distance(metres: 30_000), meals: [.lunch: .canteen, .dinner: .outside],
      nights: [
        TripNight(.largeCity, meals: [.lunch: .provided, .dinner: .outside]),
        TripNight(nil, meals: [.lunch: .canteen]),
      ], expenses: [.tolls: Euro(cents: 640), .parking: Euro(cents: 250)],
      receipts: [.tolls])
    try store.save(
      ClaimTrip(round: round, costs: costs), from: ClockTime(minutes: 600), to: nil, in: claim,
      by: school.session, key: school.key())
    #expect(try file(id).claim.trips == [ClaimTrip(round: round, costs: costs)])
    #expect(try store.roundFile(round)?.round.leavesAt == ClockTime(minutes: 600))
    for act in [ClaimAct.check, .forward, .refund] { try take(act, id) }
    let paid = try file(id).claim
    let lines = try file(id).lines
    #expect(paid.state == .refunded && paid.frozen == lines && paid.rank == 1)
    #expect(paid.steps.map(\.motive) == ["km", "km", "km"])
  }

  @Test func `rounds and loose visits of the month are gathered, each once`() throws {
    try made("2026-11-10")
    try made("2026-10-20")
    let visit = ActivityLog(
      target: .company(try school.company("slmic")), kind: .visit, on: Day(sample: "2026-11-12"),
      agent: school.petit.id)
    _ = try store.log(visit, by: school.session, key: school.key())
    #expect(try undeclared().map(\.month.iso) == ["2026-10-01", "2026-11-01"])
    #expect(try undeclared().map(\.trips) == [1, 2])
    let expected = try undeclared()[1].total
    let id = try prepare()
    let claim = try file(id)
    #expect(claim.lines.trips.map(\.way.on.iso) == ["2026-11-10", "2026-11-12"])
    #expect(claim.lines.total == expected && claim.leftOut.isEmpty)
    #expect(try undeclared().map(\.month.iso) == ["2026-10-01"])
    #expect(try prepare() == id)
    #expect(try file(id).claim.trips.count == 2)
    let states = try claim.claim.trips.map { try store.roundFile($0.round)?.round.state }
    #expect(states == [.costsEntered, .costsEntered])
  }

  @Test func `visits of the own communes make no trip`() throws {
    let visit = ActivityLog(
      target: .company(try school.company("boulangerie")), kind: .visit,
      on: Day(sample: "2026-11-12"), agent: school.petit.id)
    _ = try store.log(visit, by: school.session, key: school.key())
    #expect(try undeclared().isEmpty)
    #expect(throws: StoreError.self) { try prepare() }
  }

  @Test func `a trip without order stays out, and is said`() throws {
    try made("2026-08-31")
    try made("2026-09-01")
    #expect(try undeclared().map(\.month.iso) == ["2026-09-01"])
    #expect(throws: StoreError.self) { try prepare(Day(sample: "2026-08-01")) }
    let id = try prepare(Day(sample: "2026-09-01"))
    #expect(try file(id).claim.trips.count == 1)
  }

  @Test func `the kilometres go on over the civil year, and begin again in January`() throws {
    var petit = try #require(try store.agent(school.petit.id))
    petit.claimedBefore = [2026: Distance(metres: 1_930_000)]
    try store.saveAgent(petit, by: school.session, key: school.key())
    try made("2026-10-20")
    try made("2026-11-10")
    try made("2025-12-31")
    let october = try prepare(Day(sample: "2026-10-01"))
    let november = try prepare()
    #expect(try file(october).lines.total == Euro(cents: 1280))
    #expect(try file(november).lines.total == Euro(cents: 30 * 32 + 10 * 40))
    #expect(try file(november).earlier[.car5] == Distance(metres: 1_970_000))
  }

  @Test func `each civil year goes on from its own kilometres, whenever it is typed`() throws {
    var petit = try #require(try store.agent(school.petit.id))
    petit.claimedBefore = [
      2025: Distance(metres: 9_980_000), 2026: Distance(metres: 1_980_000),
    ]
    try store.saveAgent(petit, by: school.session, key: school.key())
    petit.version += 1
    #expect(try store.agent(petit.id) == petit)
    var order = try #require(try store.missionOrders().first)
    order.id = store.newIdentifier()
    (order.version, order.from, order.to) = (
      1, Day(sample: "2025-09-01"), Day(sample: "2026-08-31")
    )
    order.progress = .signed(MissionStep(by: "M. Roth", on: Day(sample: "2025-08-28")), after: nil)
    try store.save(
      order, on: order.from, by: school.session, key: school.key())
    for day in ["2025-12-31", "2026-01-01"] { try made(day) }
    let january = try prepare(Day(sample: "2026-01-01"))
    try take(.check, january)
    let december = try prepare(Day(sample: "2025-12-01"))
    #expect(try file(january).lines.total == Euro(cents: 20 * 32 + 20 * 40))
    // The sample has a visit on 4 December, 22,6 km.
    #expect(
      try file(december).lines.trips.flatMap(\.lines).map(\.amount)
        == [Euro(cents: 20 * 40 + 60), Euro(cents: 40 * 23)])
    #expect(try file(december).earlier[.car5] == Distance(metres: 9_980_000))
  }

  @Test(arguments: [
    (VehicleKind.twoWheeler(.over125), 600), (.twoWheeler(.upTo125), 1000),
    (.car(fiscalPower: 8), 1800),
  ])
  func `the vehicle of the agent decides the rate`(kind: VehicleKind, cents: Int) throws {
    var petit = try #require(try store.agent(school.petit.id))
    petit.vehicle?.kind = kind
    try store.saveAgent(petit, by: school.session, key: school.key())
    petit.version += 1
    #expect(try store.agent(petit.id) == petit)
    try made("2026-11-10")
    #expect(try file(prepare()).lines.total == Euro(cents: cents))
  }

  @Test func `a claim keeps its place in the year when it is corrected`() throws {
    var petit = try #require(try store.agent(school.petit.id))
    petit.claimedBefore = [2026: Distance(metres: 1_960_000)]
    try store.saveAgent(petit, by: school.session, key: school.key())
    try made("2026-11-10")
    let november = try prepare()
    try take(.check, november)
    try made("2026-10-20")
    let october = try prepare(Day(sample: "2026-10-01"))
    #expect(try file(october).lines.total == Euro(cents: 1600))
    try take(.check, october)
    try take(.forward, november)
    try take(.reject, november)
    try take(.correct, november)
    #expect(try file(november).lines.total == Euro(cents: 1280))
  }

  @Test func `a later rate does not rewrite what has left the draft`() throws {
    try made("2026-11-10")
    let id = try prepare()
    try take(.check, id)
    let before = try file(id).lines
    let rate = Rate(
      id: store.newIdentifier(), subject: .kilometre(.car5), value: 500,
      from: Day(sample: "2026-11-01"), text: "Conseil d'administration", scope: .school)
    try store.add(rate, by: school.session, key: school.key())
    #expect(try file(id).lines == before)
    #expect(try store.claims(by: school.session).map(\.lines) == [before])
    try take(.takeBack, id)
    #expect(try file(id).lines.total == Euro(cents: 2000))
  }

  @Test func `its trips follow its life, and what was handed over does not change`() throws {
    let round = try made("2026-11-10")
    let id = try prepare()
    for (act, state) in [
      (ClaimAct.check, TripState.checked), (.forward, .forwarded), (.reject, .rejected),
      (.correct, .costsEntered), (.check, .checked), (.forward, .forwarded),
      (.refund, .refunded),
    ] {
      try take(act, id)
      #expect(try store.roundFile(round)?.round.state == state)
    }
    #expect(throws: StoreError.self) { try take(.reject, id) }
    let paid = try file(id).claim
    #expect(throws: StoreError.self) {
      try store.leaveOut(round, of: paid, by: school.session, key: school.key())
    }
    #expect(throws: StoreError.self) {
      try store.save(
        ClaimTrip(round: round), from: nil, to: nil, in: paid, by: school.session,
        key: school.key())
    }
    #expect(try store.roundFile(round)?.round.state == .refunded)
  }

  @Test func `nobody controls his own claim, and a stale one is refused`() throws {
    try made("2026-11-10")
    let id = try prepare()
    let stale = try file(id).claim
    #expect(throws: StoreError.self) { try take(.check, id, by: "mme petit") }
    try take(.check, id)
    let step = ClaimStep(.check, MissionStep(by: "M. Roth", on: SampleSchool.today))
    #expect(throws: StoreError.self) {
      try store.take(step, on: stale, by: school.session, key: school.key())
    }
  }

  @Test func `refused costs keep a claim in the draft`() throws {
    try made("2026-11-10")
    let id = try prepare()
    var petit = try #require(try store.agent(school.petit.id))
    petit.vehicle?.insuranceEnd = Day(sample: "2026-11-09")
    try store.saveAgent(petit, by: school.session, key: school.key())
    #expect(try file(id).lines.total == .zero)
    #expect(throws: StoreError.self) { try take(.check, id) }
    var inspection = Inspection(
      [.om05], on: SampleSchool.today, CheckSettings.standard, by: school.session)
    while !inspection.isFinished { try inspection.step(store) }
    let records = inspection.report.groups.flatMap(\.findings).map(\.record)
    #expect(records.contains(.claim(id)))
  }

  @Test func `a trip left out, or moved to another month, can be asked for again`() throws {
    let first = try made("2026-11-10")
    let second = try made("2026-11-12")
    let id = try prepare()
    try store.leaveOut(
      first, of: try file(id).claim, by: school.session, key: school.key())
    #expect(try file(id).claim.trips.map(\.round) == [second])
    #expect(try store.roundFile(first)?.round.state == .made)
    var moved = try #require(try store.roundFile(second)?.round)
    moved.on = Day(sample: "2026-10-12")
    try store.save(moved, by: school.session, key: school.key())
    #expect(try file(id).claim.trips.isEmpty)
    #expect(try undeclared().map(\.month.iso) == ["2026-10-01", "2026-11-01"])
  }

  @Test func `one sees one's own claims, and those of others with the right to control`() throws {
    try made("2026-11-10")
    let id = try prepare()
    let weber = Session(agent: school.weber)
    #expect(throws: StoreError.self) { try store.claimFile(id, by: weber) }
    #expect(throws: StoreError.self) { try store.claims(by: weber) }
    #expect(try store.claims(of: school.weber.id, by: weber).isEmpty)
    #expect(try store.claims(by: Session(agent: school.duval)).count == 1)
    #expect(throws: StoreError.self) {
      try store.claims(of: school.klein.id, by: Session(agent: school.klein))
    }
  }
}
