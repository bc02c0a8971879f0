import BureauDomain
import BureauStore
import Glibc

/// A base on its way, with a school, one agent, and companies as an office has them: relations at
/// all stages, one in ten with something to do within two months before and after today.
struct BenchBase {
  private let store: Store
  private let session: Session
  private let today: Day
  private var count = 0
  private var entries: [DirectoryEntry] = []

  init(path: String) throws {
    let environment = StoreEnvironment(
      now: { Instant(milliseconds: Int64(time(nil)) * 1000) },
      random: { UInt64.random(in: .min ... .max) })
    store = try Store(path: path, environment: environment)
    today = environment.now().day(secondsFromUTC: 0)
    let agent = Agent(
      id: store.newIdentifier(), name: "Mme Petit", roles: [.officer, .administrator])
    session = Session(agent: agent)
    guard let school = Reference.schools(matching: "Metz", limit: 1).first else {
      throw StoreError.notFound
    }
    try store.setUp(
      Establishment(
        id: store.newIdentifier(), uai: school.uai, name: school.name, kind: school.kind,
        sector: school.sector, academy: school.academy, zone: school.zone,
        commune: school.commune, town: school.town),
      agent, key: store.newOperationKey())
  }

  mutating func take(_ line: BenchLine, _ shape: BenchShape) throws {
    if shape == .annuaire {
      entries.append(
        DirectoryEntry(
          siret: try BenchLine.siret(count), name: line.name, postalCode: line.postalCode,
          town: line.town))
    }
    if shape == .portfolio || count.isMultiple(of: 10) { try add(line) }
    count += 1
  }

  func finish() throws {
    _ = try store.upsertDirectory(entries, by: session, key: store.newOperationKey())
    try store.close()
  }

  private func add(_ line: BenchLine) throws {
    let stages = RelationStage.allCases.filter(\.maySolicit)
    var company = Company(
      id: store.newIdentifier(), name: line.name,
      relation: Relation(stage: stages[count % stages.count], since: today))
    if count % 100 < 10 {
      company.nextAction = NextAction(
        kind: .call, due: today.adding(days: count % 120 - 60), owner: session.agent.id,
        ownerName: session.agent.name)
    }
    let site = Site(
      id: store.newIdentifier(), company: company.id, postalCode: line.postalCode,
      town: line.town)
    let contact = Contact(
      id: store.newIdentifier(), company: company.id, site: site.id, name: line.contact,
      phone: line.phone)
    _ = try store.addCompany(
      NewCompany(company: company, site: site, contacts: [contact]), by: session,
      key: store.newOperationKey())
  }
}
