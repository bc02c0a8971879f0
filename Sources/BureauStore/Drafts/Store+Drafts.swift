public import BureauDomain
internal import GRDB

extension Store {
  /// Keeps what is typed, in place of what was kept for the same form and record.
  public func saveDraft(_ draft: Draft) throws(StoreError) {
    try transaction { db in
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO draft (agent, form, record, title, json, at) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (agent, form, record)
          DO UPDATE SET title = excluded.title, json = excluded.json, at = excluded.at
          """)
      let values: StatementArguments = [draft.title, draft.json, draft.savedAt.milliseconds]
      try statement.execute(arguments: draft.key.arguments + values)
    }
  }

  /// The draft of one form, nil if there is none.
  public func draft(
    agent: Agent.ID, form: String, record: String?
  ) throws(StoreError) -> Draft? {
    let key = DraftKey(agent: agent, form: form, record: record)
    return try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT agent, form, record, title, json, at FROM draft
          WHERE agent = ? AND form = ? AND record = ?
          """)
      return try Row.fetchOne(statement, arguments: key.arguments).map(Draft.init(row:))
    }
  }

  /// All drafts of a person, latest first.
  public func drafts(agent: Agent.ID) throws(StoreError) -> [Draft] {
    try read { db in try Self.drafts(of: agent, in: db) }
  }

  static func drafts(of agent: Agent.ID, in db: Database) throws -> [Draft] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT agent, form, record, title, json, at FROM draft
        WHERE agent = ? ORDER BY at DESC, rowid DESC
        """)
    return try Row.fetchAll(statement, arguments: [agent.rawValue]).map(Draft.init(row:))
  }

  /// Forgets a draft; nothing happens if there is none.
  public func discardDraft(_ key: DraftKey) throws(StoreError) {
    try transaction { db in try key.discard(in: db) }
  }
}

extension Draft {
  fileprivate init(row: Row) {
    let record: String = row[2]
    self.init(
      agent: Agent.ID(rawValue: row[0]), form: row[1], record: record.isEmpty ? nil : record,
      title: row[3], json: row[4], savedAt: Instant(milliseconds: row[5]))
  }
}
