internal import GRDB

/// What SQLite itself can say about the soundness of a base.
enum Integrity {
  /// The most faults worth naming; more change nothing for whoever reads them.
  private static let faultLimit = 20

  /// The faults of tables and their links, none for a sound base. The quick form does not compare
  /// indexes with their tables.
  static func faults(in db: Database, quick: Bool) throws -> [String] {
    let pages =
      quick
      ? try String.fetchAll(db, sql: "PRAGMA quick_check")
      : try String.fetchAll(db, sql: "PRAGMA integrity_check")
    let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
      let table: String = row[0]
      let rowid: Int64? = row[1]
      let parent: String = row[2]
      return "\(table) \(rowid ?? 0) → \(parent)"
    }
    return Array((pages.filter { $0 != "ok" } + orphans).prefix(faultLimit))
  }

  /// Tables small enough to be looked at whole at each start (microseconds).
  private static let smallTables = ["establishment", "agent", "setting", "draft"]

  /// Refuses a base whose first pages or small tables are malformed. A file cut short is refused by
  /// SQLite itself, by the page count in its header.
  static func assertReadable(_ db: Database) throws {
    for table in smallTables {
      let answers = try SQLRequest<String>(literal: "PRAGMA quick_check(\(identifier: table))")
        .fetchAll(db)
      guard answers == ["ok"] else { throw StoreError.damaged(base: "") }
    }
  }

  /// The search indexes that do not fit their tables. FTS5 checks itself on demand only, by a
  /// statement that counts as a write; rank 1 asks it to compare with the content outside too.
  static func brokenSearchIndexes(in db: Database) throws -> [String] {
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'
        """)
    return try names.filter { name in
      do {
        try db.execute(
          literal: """
            INSERT INTO \(identifier: name) (\(identifier: name), rank)
            VALUES ('integrity-check', 1)
            """)
        return false
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        return true
      }
    }
  }
}
