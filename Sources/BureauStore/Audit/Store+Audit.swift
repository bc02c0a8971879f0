internal import GRDB

extension Store {
  /// What happened to a record, latest first.
  public func history(of record: String, limit: Int) throws(StoreError) -> [AuditEntry] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT rowid, at, agent, deed, act, record, fields FROM audit
          WHERE record = ? ORDER BY rowid DESC LIMIT ?
          """)
      let rows = try Row.fetchAll(statement, arguments: [record, limit])
      return rows.map(AuditEntry.init(row:))
    }
  }
}
