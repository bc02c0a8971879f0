public import BureauDomain
internal import GRDB

extension Store {
  /// A page of the rounds, the latest day first; of one agent, or of everybody.
  public func rounds(
    of agent: Agent.ID? = nil, from key: PageKey? = nil, direction: PageDirection = .forward,
    limit: Int
  ) throws(StoreError) -> Page<RoundLine> {
    try snapshot { db in
      let walk = Walk(column: "day", key: key, rises: direction == .backward)
      let own = agent.map { Condition("agent = ?", [$0.rawValue]) }
      let conditions = [own, walk.condition].compactMap { $0 }
      let rounds = try Round.fetchAll(
        Condition(
          conditions.whereClause + walk.order + " LIMIT ?",
          conditions.arguments + [(limit + 1).databaseValue]), in: db)
      let lines = try rounds.prefix(limit).map { try RoundLine($0, in: db) }
      return Page(
        lines: direction == .forward ? lines : lines.reversed(), hasMore: rounds.count > limit)
    }
  }

  /// The rounds of an agent on a day.
  public func rounds(of agent: Agent.ID, on day: Day) throws(StoreError) -> [RoundFile] {
    try snapshot { db in
      try Round.fetchAll(
        Condition(
          " WHERE agent = ? AND day = ? ORDER BY rowid", [agent.rawValue, day.iso]), in: db
      ).map { try RoundFile($0, in: db) }
    }
  }

  /// One round with its stops and its legs, nil if there is none.
  public func roundFile(_ id: Round.ID) throws(StoreError) -> RoundFile? {
    try snapshot { db in try RoundFile.fetch(id, in: db) }
  }

  /// A round that is not in the base yet, with the stops and legs it would have.
  public func preview(_ round: Round) throws(StoreError) -> RoundFile {
    try snapshot { db in try RoundFile(round, in: db) }
  }

  /// The visits of an agent on a day that no round has yet, planned and done, by their time.
  public func visitsWithoutRound(
    of agent: Agent.ID, on day: Day
  ) throws(StoreError) -> [Activity] {
    try read { db in
      try Activity.fetchAll(
        Condition(
          """
           WHERE agent = ? AND day = ? AND state IN ('planned', 'done')
           AND place IN ('atCompany', 'elsewhere')
           AND NOT EXISTS (SELECT 1 FROM round_stage WHERE activity = activity.id)
           ORDER BY from_time IS NULL, from_time, rowid
          """, [agent.rawValue, day.iso]), in: db)
    }
  }

  /// Adds a round with its stages or saves it over the version it was read from.
  public func save(
    _ round: Round, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editMissions, by: session, key: key, act: "round.save", record: round.id.rawValue,
      discarding: draft
    ) { db, log in
      var round = round
      if try round.leavesItsClaim(in: db) { round.state = .made }
      log.changed(try round.write(stamp(of: session), in: db))
    }
  }

  /// Moves the trip of a round to another state.
  ///
  /// - Throws: ``StoreError/changedElsewhere(_:)`` if somebody saved the round in between.
  public func move(
    _ round: Round, to state: TripState, by session: Session, key: OperationKey
  ) throws(StoreError) {
    guard round.state.next.contains(state) else { throw .notFound }
    var round = round
    round.state = state
    try save(round, by: session, key: key)
  }

  /// Makes an activity the visit of a stage of a round, of a new one if the round did not go there.
  func join(
    _ activity: Activity, to id: Round.ID, _ stamp: Stamp, in db: Database, _ log: inout WriteLog
  ) throws {
    var round = try Round.existing(id, in: db)
    let planned = round.stages.firstIndex { $0.activity == activity.id }
    let open = round.stages.firstIndex { $0.company == activity.company && $0.activity == nil }
    if let index = planned ?? open {
      round.stages[index].activity = activity.id
    } else {
      round.stages.append(
        RoundStage(
          target: .company(activity.company, site: activity.site), activity: activity.id))
    }
    if activity.state == .done, round.state == .planned { round.state = .made }
    let fields = try round.write(stamp, in: db)
    log.also("round.save", record: id.rawValue, fields: fields)
  }
}

extension Round {
  /// Takes it out of the claim of another month than its own, to which a new day may have brought
  /// it; tells whether it was in one.
  fileprivate func leavesItsClaim(in db: Database) throws -> Bool {
    let sql = """
      DELETE FROM claim_trip
      WHERE round = ? AND claim IN (SELECT id FROM claim WHERE month <> ?)
      """
    try db.cachedStatement(sql: sql).execute(arguments: [id.rawValue, on.firstOfMonth.iso])
    return db.changesCount > 0
  }

  /// Inserts or updates the round with its stages; gives what changed.
  func write(_ stamp: Stamp, in db: Database) throws -> [String] {
    guard let before = try Round.fetch(id, in: db) else {
      try insert(stamp, in: db)
      try replaceStages(in: db)
      return []
    }
    let moved = before.stages != stages
    let fields = try update(stamp, in: db, hasFurther: moved)
    if moved { try replaceStages(in: db) }
    return fields + (moved ? ["stages"] : [])
  }
}
