import BureauDomain
import BureauStore
import Synchronization

/// A base in memory with one officer, for a test.
struct Office {
  let store: Store
  let session: Session

  init(roles: Set<Role> = [.officer, .administrator]) throws {
    let ticks = Ticks()
    store = try Store.inMemory(
      environment: StoreEnvironment(
        now: { Instant(milliseconds: 1_795_000_000_000) }, random: { ticks.next() }))
    session = Session(
      agent: Agent(id: Agent.ID(rawValue: "agent-1"), name: "Mme Petit", roles: roles))
    let school = Establishment(
      id: Establishment.ID(rawValue: "school-1"), uai: try Uai(parsing: "0601551K"),
      name: "Lycée professionnel des Essais", kind: .vocational, sector: .public,
      academy: "Nancy-Metz", zone: .b, commune: try InseeCode(parsing: "57463"), town: "Metz")
    let setUp = Session(
      agent: Agent(
        id: session.agent.id, name: session.agent.name, roles: roles.union([.administrator])))
    try store.setUp(school, setUp.agent, key: store.newOperationKey())
  }
}

extension Office {
  /// A visit done, with its notes.
  func logVisit(to company: Company.ID, on day: Day, notes: String) throws {
    let entry = ActivityLog(
      target: .company(company), kind: .visit, on: day, agent: session.agent.id,
      purposes: [.places], notes: notes, needsNothing: true)
    _ = try store.log(entry, by: session, key: store.newOperationKey())
  }
}

/// Chance without chance.
private final class Ticks: Sendable {
  private let value: Mutex<UInt64>

  init() { value = Mutex(0) }

  func next() -> UInt64 {
    value.withLock { value in
      value &+= 0x9E37_79B9_7F4A_7C15
      return value
    }
  }
}
