internal import BureauDomain
internal import GRDB

extension Store {
  /// Refuses what the session has no right to.
  func permit(_ deed: Deed, _ session: Session) throws(StoreError) {
    if case .refused(let violation) = Access.verdict(deed, session) {
      throw .refused([violation])
    }
  }

  /// One SELECT, which is consistent by itself.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.unsafeRead(body) } catch { throw StoreError(error, files: files) }
  }

  /// Several SELECTs that see the same state of the base.
  ///
  /// Not in the library's read-only mode: the pragma that it sets and lifts makes SQLite forget all
  /// compiled statements, so that each read compiled its own again. A body that writes all the same
  /// is undone and refused.
  func snapshot<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try read { db in
      let changes = db.totalChangesCount
      try db.beginTransaction(.deferred)
      do {
        let value = try body(db)
        guard db.totalChangesCount == changes else {
          throw DatabaseError(resultCode: .SQLITE_READONLY)
        }
        try db.commit()
        return value
      } catch {
        try? db.rollback()
        throw error
      }
    }
  }
}
