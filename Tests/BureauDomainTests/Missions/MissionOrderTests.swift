import Testing

@testable import BureauDomain

struct MissionOrderTests {
  @Test(arguments: [
    ("2026-08-31", false), ("2026-09-01", true), ("2026-12-31", true), ("2027-01-01", true),
    ("2027-08-31", true), ("2027-09-01", false),
  ])
  func `an order covers its first and its last day, and the turn of the year`(
    day: String, isCovered: Bool
  ) throws {
    #expect(try Mission.order().covers(try Sample.day(day)) == isCovered)
  }

  @Test(arguments: [
    ("2024-02-29", "2025-02-28", "2024-02-29", true),
    ("2024-02-29", "2025-02-28", "2025-02-28", true),
    ("2024-02-29", "2025-02-28", "2025-03-01", false),
    ("2027-03-01", "2028-02-29", "2028-02-29", true),
    ("2027-03-01", "2028-02-29", "2028-03-01", false),
  ])
  func `29 February may begin or end an order`(
    from: String, to: String, day: String, isCovered: Bool
  ) throws {
    let order = try Mission.order(from: from, to: to, signed: from)
    #expect(order.covers(try Sample.day(day)) == isCovered)
  }

  @Test(arguments: [("2026-09-10", false), ("2026-09-11", true), ("2026-09-12", true)])
  func `a late signature allows nothing before it`(day: String, isCovered: Bool) throws {
    let order = try Mission.order(signed: "2026-09-11")
    #expect(order.covers(try Sample.day(day)) == isCovered)
  }

  @Test func `a revoked order allows nothing from that day on`() throws {
    let order = try Mission.order(revoked: "2026-11-24")
    #expect(order.covers(try Sample.day("2026-11-23")))
    #expect(!order.covers(try Sample.day("2026-11-24")))
    #expect(order.state(on: try Sample.day("2026-11-23")) == .inForce)
    #expect(order.state(on: try Sample.day("2026-11-24")) == .revoked)
  }

  @Test func `an order that nobody signed allows nothing`() throws {
    let day = try Sample.day("2026-11-24")
    var order = try Mission.order(signed: nil)
    #expect(order.state(on: day) == .draft)
    order.progress = .submitted(MissionStep(by: "Mme Petit", on: day))
    #expect(order.state(on: day) == .submitted)
    #expect(!order.covers(day) && order.daysLeft(on: day) == nil)
  }

  @Test func `a signed order waits for its first day, then is in force, then expires`() throws {
    let order = try Mission.order()
    let states = try ["2026-08-31", "2026-09-01", "2027-08-31", "2027-09-01"].map {
      order.state(on: try Sample.day($0))
    }
    #expect(states == [.signed, .inForce, .inForce, .expired])
    #expect(order.daysLeft(on: try Sample.day("2027-08-31")) == 0)
    #expect(order.daysLeft(on: try Sample.day("2027-08-01")) == 30)
  }

  @Test func `each step of an order is of its moment`() throws {
    let step = MissionStep(by: "M. Roth", on: try Sample.day("2026-08-28"))
    let submitted = try #require(MissionOrderProgress.draft.after(.submit(step)))
    let signed = try #require(submitted.after(.sign(step)))
    let revoked = try #require(signed.after(.revoke(step, motive: "départ")))
    #expect(MissionOrderProgress.draft.after(.sign(step)) == .signed(step, after: nil))
    #expect(submitted.after(.withdraw) == .draft)
    #expect(signed.submission == step && revoked.submission == step)
    #expect(revoked.signature == step && revoked.motive == "départ")
    #expect(MissionOrderProgress.draft.after(.withdraw) == nil)
    #expect(MissionOrderProgress.draft.after(.revoke(step, motive: "")) == nil)
    #expect(submitted.after(.submit(step)) == nil)
    #expect(submitted.after(.revoke(step, motive: "")) == nil)
    for act in [MissionOrderProgress.Act.submit(step), .withdraw, .sign(step)] {
      #expect(signed.after(act) == nil && revoked.after(act) == nil)
    }
    #expect(revoked.after(.revoke(step, motive: "")) == nil)
  }

  @Test func `a renewal goes on the day after, as a draft with the same words`() throws {
    let order = try Mission.order(to: "2028-02-28")
    let renewal = order.renewal(.init(rawValue: "o2"), to: try Sample.day("2029-02-27"))
    #expect(renewal.from == (try Sample.day("2028-02-29")))
    #expect(renewal.progress == .draft && renewal.renews == order.id)
    #expect(renewal.zone == order.zone && renewal.means == order.means)
  }

  @Test func `a zone is communes, départements or an académie`() throws {
    let metz = try InseeCode(parsing: "57463")
    let nancy = try InseeCode(parsing: "54395")
    let ajaccio = try InseeCode(parsing: "2A004")
    let communes = MissionZone(communes: [.init(code: metz, name: "Metz")])
    #expect(communes.covers(metz) && !communes.covers(nancy))
    #expect(MissionZone(departments: ["2A", "54"]).covers(ajaccio))
    let academy = MissionZone(academy: "Nancy-Metz", academyDepartments: ["54", "57"])
    #expect(academy.covers(metz) && academy.covers(nancy) && !academy.covers(ajaccio))
    #expect(MissionZone().isEmpty && !MissionZone().covers(metz))
    #expect(
      MissionZone(communes: communes.communes, departments: ["54", "88"], academy: "Reims").label
        == "académie de Reims ; départements 54 et 88 ; Metz")
  }
}
