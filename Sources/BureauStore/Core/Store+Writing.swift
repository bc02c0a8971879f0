internal import BureauDomain
internal import GRDB

extension Store {
  /// One act: rights, gate, transaction, audit. A key that was already used changes nothing and
  /// gives back what its first use returned.
  ///
  /// - Parameters:
  ///   - act: stable name of the act in the audit, `company.update`.
  ///   - record: id of the record changed; nil if `body` makes it and sets it in the log.
  ///   - draft: the typed text this save makes needless, discarded with it or not at all.
  func write<Value: Codable>(
    _ deed: Deed, by session: Session, key: OperationKey, act: String, record: String?,
    discarding draft: DraftKey? = nil, _ body: (Database, inout WriteLog) throws -> Value
  ) throws(StoreError) -> Value {
    try permit(deed, session)
    let now = environment.now()
    return try transaction { db in
      if let earlier = try Operations.result(of: key, as: Value.self, in: db) { return earlier }
      var log = WriteLog(act: act, record: record)
      let value = try body(db, &log)
      try log.save(deed: deed, agent: session.agent.id, at: now, in: db)
      try Operations.keep(value, of: key, at: now, in: db)
      if let draft { try draft.discard(in: db) }
      return value
    }
  }

  /// The same for an act that returns nothing.
  func write(
    _ deed: Deed, by session: Session, key: OperationKey, act: String, record: String?,
    discarding draft: DraftKey? = nil, _ body: (Database, inout WriteLog) throws -> Void
  ) throws(StoreError) {
    _ = try write(deed, by: session, key: key, act: act, record: record, discarding: draft) {
      (db, log) -> Bool in
      try body(db, &log)
      return true
    }
  }

  /// An IMMEDIATE transaction under the gate, its automatic checkpoint included. The schema is
  /// looked at again: a newer program may have migrated the base since it was opened. What is typed
  /// and not yet saved is kept even then.
  func transaction<Value>(
    evenIfUpdated: Bool = false, _ body: (Database) throws -> Value
  ) throws(StoreError) -> Value {
    do {
      let value = try queue.writeWithoutTransaction { db in
        try alone {
          try db.beginTransaction(.immediate)
          do {
            if !evenIfUpdated { try Schema.assertUnchanged(db) }
            let value = try body(db)
            try db.commit()
            return value
          } catch {
            try? db.rollback()
            throw error
          }
        }
      }
      countCommit()
      return value
    } catch {
      throw StoreError(error, files: files)
    }
  }
}
