public import BureauDomain
internal import GRDB

extension Store {
  /// The schools of the base, the main one first; none before ``setUp(_:_:key:)``.
  public func establishments() throws(StoreError) -> [Establishment] {
    try read { db in try Establishment.all(in: db) }
  }

  /// Everybody who works or worked in the office, by name.
  public func agents() throws(StoreError) -> [Agent] {
    try read { db in try Agent.fetchAll(Condition(" ORDER BY name, rowid"), in: db) }
  }

  /// One agent, nil if there is no such person.
  public func agent(_ id: Agent.ID) throws(StoreError) -> Agent? {
    try read { db in try Agent.fetch(id, in: db) }
  }

  /// The first save of a base: the school, and the agent who sets it up.
  ///
  /// - Throws: ``StoreError/changedElsewhere(_:)`` if somebody has set it up in the meantime.
  public func setUp(
    _ establishment: Establishment, _ agent: Agent, key: OperationKey
  ) throws(StoreError) {
    let session = Session(agent: agent)
    try write(
      .manageAgents, by: session, key: key, act: "base.setup", record: establishment.id.rawValue
    ) { db, log in
      let stamp = stamp(of: session)
      if let theirs = try Establishment.fetchAll(Condition(" LIMIT 1"), in: db).first {
        throw StoreError.changedElsewhere(
          Conflict(
            mine: establishment.version, theirs: theirs.asConflict,
            stamp: try Establishment.stamp(of: theirs.id, in: db)))
      }
      try establishment.insert(stamp, in: db)
      try agent.insert(stamp, in: db)
      log.also("agent.add", record: agent.id.rawValue)
    }
  }

  /// Adds a school or saves it over the version it was read from.
  ///
  /// - Throws: ``StoreError/changedElsewhere(_:)`` if somebody saved it in between.
  public func saveEstablishment(
    _ establishment: Establishment, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(establishment, as: .editEstablishment, by: session, key: key, discarding: draft)
  }

  /// Adds an agent or saves it over the version it was read from; an agent may change their own
  /// home, car and kilometres.
  ///
  /// - Throws: ``StoreError/changedElsewhere(_:)`` if somebody saved it in between,
  ///   ``StoreError/lastAdministrator`` if nobody could manage the agents any more.
  public func saveAgent(
    _ agent: Agent, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    let deed = Access.deed(saving: agent, over: try self.agent(agent.id), session)
    try save(
      agent, as: deed, by: session, key: key, discarding: draft,
      first: { try Self.assertAdministrated(after: agent, in: $0) }, then: { _ in })
  }

  /// Refuses to take the rights of the last administrator still in the office.
  private static func assertAdministrated(after agent: Agent, in db: Database) throws {
    func administrates(_ agent: Agent) -> Bool {
      agent.closing == nil && agent.roles.contains(.administrator)
    }
    let before = try Agent.fetchAll(Condition(""), in: db)
    let after = before.filter { $0.id != agent.id } + [agent]
    guard after.contains(where: administrates) || !before.contains(where: administrates) else {
      throw StoreError.lastAdministrator
    }
  }
}
