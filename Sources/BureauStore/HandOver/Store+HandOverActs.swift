public import BureauDomain
internal import GRDB

extension Store {
  /// Passes what is open from one agent to another, and closes the rights of the first; what was
  /// done keeps its author.
  ///
  /// - Throws: ``StoreError/notFound`` if one of them is not in post, or both are the same.
  public func handOver(
    from old: Agent.ID, to new: Agent.ID, _ closing: Closing, by session: Session,
    key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    let stamp = stamp(of: session)
    try write(
      .manageAgents, by: session, key: key, act: "agent.handover", record: old.rawValue,
      discarding: draft
    ) { db, log in
      var leaving = try Agent.existing(old, in: db)
      let successor = try Agent.existing(new, in: db)
      guard old != new, successor.closing == nil else { throw StoreError.notFound }
      try passActions(from: old, to: successor, stamp, in: db, &log)
      try passPlanned(from: old, to: new, stamp, in: db, &log)
      try passRounds(from: old, to: new, on: closing.on, stamp, in: db, &log)
      try passObjectives(from: old, to: new, on: closing.on, stamp, in: db, &log)
      try passNeeds(from: old, to: successor, stamp, in: db, &log)
      try passFollowed(from: old, to: new, since: closing.on, stamp, in: db, &log)
      try Self.passDrafts(from: old, to: new, in: db)
      leaving.closing = closing
      log.changed(try leaving.update(stamp, in: db))
    }
  }

  private func passActions(
    from old: Agent.ID, to new: Agent, _ stamp: Stamp, in db: Database, _ log: inout WriteLog
  ) throws {
    let own = Condition(" WHERE next_owner = ? ORDER BY rowid", [old.rawValue])
    for var company in try Company.fetchAll(own, in: db) {
      company.nextAction?.owner = new.id
      let fields = try company.update(stamp, in: db)
      log.also("company.update", record: company.id.rawValue, fields: fields)
      try CompanyFigures.refresh(company.id, in: db)
    }
  }

  private func passPlanned(
    from old: Agent.ID, to new: Agent.ID, _ stamp: Stamp, in db: Database, _ log: inout WriteLog
  ) throws {
    let own = Condition(" WHERE agent = ? AND state = 'planned' ORDER BY rowid", [old.rawValue])
    for var activity in try Activity.fetchAll(own, in: db) {
      activity.agent = new
      let fields = try activity.update(stamp, in: db)
      log.also("activity.update", record: activity.id.rawValue, fields: fields)
    }
  }

  /// Those of the last day and after; a round of the past stays with who drove it.
  private func passRounds(
    from old: Agent.ID, to new: Agent.ID, on day: Day, _ stamp: Stamp, in db: Database,
    _ log: inout WriteLog
  ) throws {
    for var round in try Self.rounds(of: old, from: day, in: db) {
      round.agent = new
      log.also("round.save", record: round.id.rawValue, fields: try round.write(stamp, in: db))
    }
  }

  private func passObjectives(
    from old: Agent.ID, to new: Agent.ID, on day: Day, _ stamp: Stamp, in db: Database,
    _ log: inout WriteLog
  ) throws {
    for var roadmap in try Self.roadmaps(from: day, in: db) {
      let owned = roadmap.objectives.indices.filter { roadmap.objectives[$0].owner == old }
      guard !owned.isEmpty else { continue }
      for index in owned { roadmap.objectives[index].owner = new }
      let fields = try roadmap.update(stamp, in: db, hasFurther: true)
      try roadmap.replaceObjectives(in: db)
      log.also("roadmap.save", record: roadmap.id.rawValue, fields: fields + ["objectives"])
    }
  }

  private func passNeeds(
    from old: Agent.ID, to new: Agent, _ stamp: Stamp, in db: Database, _ log: inout WriteLog
  ) throws {
    for var need in try Self.openNeeds(of: old, in: db) {
      (need.agent, need.recipientName) = (new.id, new.name)
      log.also(
        "need.save", record: need.id.rawValue, fields: try need.update(stamp, in: db))
    }
  }

  private func passFollowed(
    from old: Agent.ID, to new: Agent.ID, since day: Day, _ stamp: Stamp, in db: Database,
    _ log: inout WriteLog
  ) throws {
    let own = Condition(" WHERE agent = ? ORDER BY rowid", [old.rawValue])
    for var follower in try CompanyFollower.fetchAll(own, in: db) {
      (follower.agent, follower.since) = (new, day)
      log.also(
        "company_follower.save", record: follower.id.rawValue,
        fields: try follower.update(stamp, in: db))
    }
  }

  /// What the person typed and did not save; their own record stays theirs, and so does what the
  /// successor is typing too.
  private static func passDrafts(
    from old: Agent.ID, to new: Agent.ID, in db: Database
  ) throws {
    try db.cachedStatement(
      sql: "UPDATE OR IGNORE draft SET agent = ? WHERE agent = ? AND form <> 'agent'"
    ).execute(arguments: [new.rawValue, old.rawValue])
  }
}
