public import BureauDomain
internal import GRDB

extension Store {
  /// The orders of the base, those that begin last first; of one agent, or of everybody.
  public func missionOrders(of agent: Agent.ID? = nil) throws(StoreError) -> [MissionOrder] {
    try read { db in try MissionOrder.fetchAll(of: agent, in: db) }
  }

  /// One order, nil if there is none.
  public func missionOrder(_ id: MissionOrder.ID) throws(StoreError) -> MissionOrder? {
    try read { db in try MissionOrder.fetch(id, in: db) }
  }

  /// What the checks of an agent's orders and trips look at.
  ///
  /// - Parameter establishment: the school served, the main one of the base if nil.
  public func missionFacts(
    of agent: Agent.ID, for establishment: Establishment.ID? = nil
  ) throws(StoreError) -> MissionFacts {
    try snapshot { db in try MissionFacts.fetch(of: agent, for: establishment, in: db) }
  }

  /// Adds an order or saves it over the version it was read from.
  ///
  /// - Throws: ``StoreError/refused(_:)`` with the checks that refuse it.
  public func save(
    _ order: MissionOrder, on today: Day, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(
      order, as: .editMissions, by: session, key: key, discarding: draft,
      first: { db in
        let facts = try MissionFacts.fetch(of: order.agent, for: order.establishments.first, in: db)
        let book = try RateBook.fetch(in: db)
        let broken = Checks.broken(
          by: order, over: try MissionOrder.fetch(order.id, in: db), on: today, facts,
          CheckSettings(book, on: today), book)
        try broken.assertNoneRefuses()
      })
  }

  /// Takes a step of an order's life: submitted, withdrawn, signed, revoked.
  ///
  /// - Throws: ``StoreError/refused(_:)`` if its own agent signs it (OM-03);
  ///   ``StoreError/changedElsewhere(_:)`` if somebody saved the order in between.
  public func take(
    _ act: MissionOrderProgress.Act, on order: MissionOrder, by session: Session,
    key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    guard let progress = order.progress.after(act) else { throw .notFound }
    var order = order
    order.progress = progress
    let changed = order
    try save(
      changed, as: .editMissions, by: session, key: key, discarding: draft,
      first: { db in
        guard case .sign(let step) = act else { return }
        let facts = try MissionFacts.fetch(
          of: changed.agent, for: changed.establishments.first, in: db)
        try [OM03.violation(step, of: "l'ordre de mission", facts)].compactMap { $0 }
          .assertNoneRefuses()
      })
  }
}

extension [Violation] {
  /// Throws those that refuse the act.
  func assertNoneRefuses() throws {
    let refusals = filter { $0.severity == .refuses }
    guard refusals.isEmpty else { throw StoreError.refused(refusals) }
  }
}

extension MissionOrder {
  static func fetchAll(of agent: Agent.ID?, in db: Database) throws -> [MissionOrder] {
    let own = agent.map { [Condition("agent = ?", [$0.rawValue])] } ?? []
    return try fetchAll(
      Condition(own.whereClause + " ORDER BY from_day DESC, rowid DESC", own.flatMap(\.arguments)),
      in: db)
  }
}

extension MissionFacts {
  static func fetch(
    of agent: Agent.ID, for establishment: Establishment.ID?, in db: Database
  ) throws -> MissionFacts {
    MissionFacts(
      of: try Agent.existing(agent, in: db), try MissionOrder.fetchAll(of: agent, in: db),
      for: establishment,
      among: try Establishment.all(in: db))
  }

  /// - Parameter establishment: the school served, the first one if nil.
  init(
    of agent: Agent, _ orders: [MissionOrder], for establishment: Establishment.ID?,
    among schools: [Establishment]
  ) {
    let served = schools.first { $0.id == establishment } ?? schools.first
    self.init(
      agent: agent, orders: orders, sector: served?.sector ?? .public,
      own: OwnCommunes(
        Set([agent.homeCommune, served?.commune].compactMap { $0 })
          .union(served?.assimilatedCommunes ?? [])))
  }
}
