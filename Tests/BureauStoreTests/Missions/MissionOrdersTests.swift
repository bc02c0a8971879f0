import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct MissionOrdersTests {
  private let school: SampleSchool
  private var store: Store { school.store }

  init() throws { school = try SampleSchool() }

  private func order(to: String = "2027-08-31") throws -> MissionOrder {
    MissionOrder(
      id: store.newIdentifier(), agent: school.duval.id, agentName: "M. Duval", kind: .permanent,
      from: try #require(Day(iso: "2026-09-01")), to: try #require(Day(iso: to)),
      zone: MissionZone(
        communes: [.init(code: try InseeCode(parsing: "54395"), name: "Nancy Ville")],
        departments: ["57"], academy: "Nancy-Metz", academyDepartments: ["54", "55", "57", "88"]),
      purposes: [.visits, .network], means: [.personalCar, .publicTransport],
      establishments: [school.establishment.id], reference: "OM-2026-14", notes: "Tournées.")
  }

  private func step(_ name: String, _ iso: String = "2026-08-28") throws -> MissionStep {
    MissionStep(by: name, on: try #require(Day(iso: iso)))
  }

  private func save(_ order: MissionOrder) throws {
    try store.save(order, on: SampleSchool.today, by: school.session, key: school.key())
  }

  private func take(_ act: MissionOrderProgress.Act, _ id: MissionOrder.ID) throws {
    let order = try #require(try store.missionOrder(id))
    try store.take(act, on: order, by: school.session, key: school.key())
  }

  @Test func `an order comes back as it was saved, step by step`() throws {
    var expected = try order()
    try save(expected)
    #expect(try store.missionOrder(expected.id) == expected)
    for act in [
      MissionOrderProgress.Act.submit(try step("Mme Petit")), .sign(try step("M. Roth")),
      .revoke(try step("M. Roth", "2026-11-01"), motive: "changement de zone"),
    ] {
      try take(act, expected.id)
      expected.progress = try #require(expected.progress.after(act))
      expected.version += 1
      #expect(try store.missionOrder(expected.id) == expected)
    }
  }

  @Test func `nobody signs the order that is for him`() throws {
    let order = try order()
    try save(order)
    #expect(throws: StoreError.self) { try take(.sign(try step("M. Duval")), order.id) }
    #expect(try store.missionOrder(order.id)?.progress == .draft)
  }

  @Test func `the end of a signed order stays, and the rest may be mended`() throws {
    let order = try order()
    try save(order)
    try take(.sign(try step("M. Roth")), order.id)
    var longer = try #require(try store.missionOrder(order.id))
    longer.to = longer.to.adding(days: 1)
    #expect(throws: StoreError.self) { try save(longer) }
    longer.to = order.to
    longer.reference = "CDT-0912"
    try save(longer)
    #expect(try store.missionOrder(order.id)?.reference == "CDT-0912")
  }

  @Test func `home knows the order in force, its end, and who has none`() throws {
    #expect(try store.missions(of: school.duval.id, today: SampleSchool.today).hasNoOrder)
    let order = try order(to: "2026-12-24")
    try save(order)
    try take(.submit(try step("Mme Petit")), order.id)
    #expect(
      try store.missions(of: school.duval.id, today: SampleSchool.today).awaitingSignature == 1)
    try take(.sign(try step("M. Roth")), order.id)
    let missions = try store.missions(of: school.duval.id, today: SampleSchool.today)
    #expect(missions.order?.id == order.id && missions.awaitingSignature == 0)
    #expect(missions.warnings.map(\.check) == [.om08])
    #expect(try store.missions(of: school.weber.id, today: SampleSchool.today).hasNoOrder)
  }

  @Test func `a reader may not prepare an order`() throws {
    let session = Session(agent: school.klein)
    #expect(throws: StoreError.self) {
      try store.save(try order(), on: SampleSchool.today, by: session, key: school.key())
    }
    #expect(try store.missionOrders(of: school.duval.id).isEmpty)
  }
}
