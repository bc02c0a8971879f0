public import BureauDomain
public import BureauStore

/// A school with its office, its portfolio, a year of activities and a directory, on Tuesday
/// 24 November 2026. Everything in it is invented, and the same at each run.
public struct SampleSchool: Sendable {
  /// Tuesday 24 November 2026.
  public static let today = Day(sample: "2026-11-24")

  public let store: Store
  public let establishment: Establishment
  /// Mme Petit, in charge of the office and of the base.
  public let petit: Agent
  /// M. Duval, DDFPT.
  public let duval: Agent
  /// Mme Weber, technical assistant.
  public let weber: Agent
  /// M. Klein, a teacher who reads.
  public let klein: Agent

  /// The session most tests run in: Mme Petit's.
  public var session: Session { Session(agent: petit) }

  public var agents: [Agent] { [petit, duval, weber, klein] }

  /// A base in memory.
  public init() throws {
    try self.init(store: try Store.inMemory(environment: SampleEnvironment.make()))
  }

  /// A base on the disk, at a path that does not exist yet.
  public init(path: String) throws {
    try self.init(store: try Store(path: path, environment: SampleEnvironment.make()))
  }

  private init(store: Store) throws {
    self.store = store
    establishment = SampleOffice.establishment(store.newIdentifier())
    petit = SampleOffice.petit(store.newIdentifier())
    duval = SampleOffice.duval(store.newIdentifier())
    weber = SampleOffice.weber(store.newIdentifier())
    klein = SampleOffice.klein(store.newIdentifier())
    try fill()
  }

  /// The company whose name begins with these words.
  public func company(_ words: String) throws -> Company.ID {
    for filter in [CompanyFilter.all, .outOfService] {
      let query = CompanyQuery(words: words, filter: filter)
      if let line = try store.companies(query, limit: 1).lines.first { return line.id }
    }
    throw StoreError.notFound
  }

  /// A key for one save.
  public func key() -> OperationKey { store.newOperationKey() }

  private func fill() throws {
    try store.setUp(establishment, petit, key: key())
    for agent in [duval, weber, klein] { try store.saveAgent(agent, by: session, key: key()) }
    try store.save(
      SampleOffice.cover(store.newIdentifier(), of: establishment.id, petit, duval), by: session,
      key: key())
    _ = try store.upsertDirectory(SampleDirectory.entries, by: session, key: key())
    try SamplePortfolio(school: self).fill()
    try SampleMissions(school: self).fill()
  }
}
