import BureauDomain
import TestSupport

@testable import BureauStore

/// Companies with many ties in every column, to walk lists over; the same at each run.
struct Population {
  let store: Store
  let agent: Agent
  let session: Session

  static let today = SampleSchool.today

  init(companies count: Int) throws {
    store = try Store.inMemory(environment: SampleEnvironment.make())
    let office = try SampleSchool()
    agent = office.petit
    session = Session(agent: agent)
    try store.setUp(office.establishment, agent, key: store.newOperationKey())
    for number in 0..<count { try add(number) }
  }

  /// A number of the sequence that decides everything about a company.
  private func draw(_ number: Int, _ salt: Int, below limit: Int) -> Int {
    var value = UInt64(number * 31 + salt) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
    return Int(value % UInt64(limit))
  }

  private func add(_ number: Int) throws {
    let names = ["Garage", "Élan", "elan", "Œuvre", "Zinguerie", "École", "Atelier"]
    let towns = ["Metz", "Marly", "Woippy"]
    var company = Company(
      id: store.newIdentifier(),
      name: names[draw(number, 1, below: names.count)] + " "
        + String(draw(number, 2, below: 9)))
    let stages = RelationStage.allCases
    company.relation.stage = stages[draw(number, 3, below: stages.count)]
    if draw(number, 4, below: 3) == 0 {
      company.nextAction = NextAction(
        kind: .call, due: Self.today.adding(days: draw(number, 5, below: 5) - 2),
        owner: agent.id, ownerName: agent.name)
    }
    if draw(number, 6, below: 6) == 0 {
      company.closing = Closing(on: Self.today, motive: "essai")
    }
    let site = Site(
      id: store.newIdentifier(), company: company.id,
      town: towns[draw(number, 7, below: towns.count)])
    _ = try store.addCompany(
      NewCompany(company: company, site: site), by: session, key: store.newOperationKey())
    guard draw(number, 8, below: 2) == 0 else { return }
    try log(number, with: company.id)
  }

  private func log(_ number: Int, with company: Company.ID) throws {
    let offers =
      draw(number, 9, below: 2) == 0
      ? [NewOffer(formation: Formation(label: "CAP Élec"), period: "PFMP 1", places: 2)] : []
    _ = try store.log(
      ActivityLog(
        target: .company(company), kind: .mail,
        on: Self.today.adding(days: -60 * draw(number, 10, below: 5)), agent: agent.id,
        offers: offers),
      by: session, key: store.newOperationKey())
  }
}
