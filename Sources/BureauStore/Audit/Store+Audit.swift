public import BureauDomain
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

  /// Who last changed a record or what belongs to it, and when; nil for one nobody touched.
  public func lastSave(of record: String) throws(StoreError) -> Stamp? {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT agent.name, audit.at FROM audit JOIN agent ON agent.id = audit.agent
          WHERE audit.record = ? ORDER BY audit.rowid DESC LIMIT 1
          """)
      return try Row.fetchOne(statement, arguments: [record]).map { row in
        Stamp(author: row[0], at: Instant(milliseconds: row[1]))
      }
    }
  }

  /// When the base was last changed, by the clock of that moment; nil for a new base.
  public func lastChange() throws(StoreError) -> Instant? {
    try read { db in
      try Int64.fetchOne(db, sql: "SELECT at FROM audit ORDER BY rowid DESC LIMIT 1")
        .map(Instant.init(milliseconds:))
    }
  }
}
