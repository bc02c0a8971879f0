public import BureauDomain
internal import GRDB

/// The log of who opened which learner.
extension Store {
  /// Notes that the session opened a part of what is kept of a learner. Opened again within the
  /// hour, it is the same reading. What the log has kept long enough leaves it.
  public func noteAccess(
    to learner: Learner.ID, _ part: LearnerAccess.Part, by session: Session
  ) throws(StoreError) {
    try permit(.readLearners, session)
    let now = environment.now()
    let since = Instant(milliseconds: now.milliseconds - Self.sameReading)
    guard try !isKnown(learner, part, since, session.agent.id) else { return }
    try transaction { db in
      try LearnerAccess.purge(on: now.day(secondsFromUTC: 0), in: db)
      try db.cachedStatement(
        sql: """
          INSERT INTO learner_access (at, agent, agent_name, learner, part)
          VALUES (?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        now.milliseconds, session.agent.id.rawValue, session.agent.name, learner.rawValue,
        part.rawValue,
      ])
    }
  }

  private func isKnown(
    _ learner: Learner.ID, _ part: LearnerAccess.Part, _ since: Instant, _ agent: Agent.ID
  ) throws(StoreError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT EXISTS (SELECT 1 FROM learner_access
              WHERE learner = ? AND at > ? AND agent = ? AND part = ?)
            """),
        arguments: [learner.rawValue, since.milliseconds, agent.rawValue, part.rawValue]) ?? false
    }
  }

  /// Who opened a learner, the latest first.
  public func accesses(
    to learner: Learner.ID, limit: Int, by session: Session
  ) throws(StoreError) -> [LearnerAccess] {
    try permit(.readLearners, session)
    return try read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT at, agent_name, part FROM learner_access
            WHERE learner = ? ORDER BY at DESC, rowid DESC LIMIT ?
            """), arguments: [learner.rawValue, limit])
      return try rows.map { row in
        var reader = RowReader(row)
        return LearnerAccess(
          at: Instant(milliseconds: try reader.next()), agent: try reader.text(),
          part: try reader.value())
      }
    }
  }

  /// An hour, in milliseconds.
  private static let sameReading: Int64 = 3_600_000
}

extension LearnerAccess {
  /// Removes what is older than the log is kept for; a table without that row keeps all.
  static func purge(on day: Day, in db: Database) throws {
    let subject = RateSubject.retention(.learnerAccess)
    let rows = try Rate.fetchAll(Condition(" WHERE subject = ?", [subject.rawValue]), in: db)
    guard let months = RateBook(rows).value(of: subject, on: day) else { return }
    try db.cachedStatement(sql: "DELETE FROM learner_access WHERE at < ?")
      .execute(arguments: [Instant(startOf: day.adding(months: -months)).milliseconds])
  }
}
