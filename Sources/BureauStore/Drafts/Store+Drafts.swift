public import BureauDomain
internal import GRDB

extension Store {
  /// Keeps what is typed, in place of what was kept for the same form and record; also when a newer
  /// program has migrated the base meanwhile.
  public func saveDraft(_ draft: Draft) throws(StoreError) {
    try transaction(evenIfUpdated: true) { db in
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

  /// The latest draft of the same record by somebody else, kept since a moment: they are at work on
  /// it, or were a moment ago. A hint, never a lock.
  public func rivalDraft(
    of record: String, besides agent: Agent.ID, since moment: Instant
  ) throws(StoreError) -> Stamp? {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT agent.name, draft.at FROM draft JOIN agent ON agent.id = draft.agent
          WHERE draft.record = ? AND draft.agent <> ? AND draft.at >= ?
          ORDER BY draft.at DESC LIMIT 1
          """)
      let arguments: StatementArguments = [record, agent.rawValue, moment.milliseconds]
      return try Row.fetchOne(statement, arguments: arguments).map { row in
        Stamp(author: row[0], at: Instant(milliseconds: row[1]))
      }
    }
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
