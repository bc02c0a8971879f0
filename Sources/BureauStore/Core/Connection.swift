internal import GRDB

/// Opens the one SQLite connection of a store, with settings that are asserted, not hoped for.
enum Connection {
  /// How long SQLite itself waits for a lock; the writer gate makes this rare.
  private static let busySeconds = 5.0
  private static let fullSynchronous = 2

  static func file(_ path: String) throws -> DatabaseQueue {
    var configuration = common
    configuration.prepareDatabase { db in
      try Schema.assertOursOrEmpty(db, path: path)
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try prepare(db)
      guard try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" else {
        throw StoreError.unsafeSettings
      }
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  static func memory() throws -> DatabaseQueue {
    var configuration = common
    configuration.prepareDatabase(prepare)
    return try DatabaseQueue(configuration: configuration)
  }

  /// A copy nobody else uses, only to be read; not a live base.
  static func copy(_ path: String) throws -> DatabaseQueue {
    var configuration = common
    configuration.readonly = true
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA trusted_schema = OFF") }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Refuses a copy that is foreign, newer than this program, or not sound.
  static func assertSound(copy path: String) throws {
    _ = try FileFacts(following: path)
    do {
      let queue = try copy(path)
      defer { try? queue.close() }
      try queue.read { db in
        try Schema.assertOurs(db, path: path)
        guard try Integrity.faults(in: db, quick: false).isEmpty else {
          throw StoreError.damagedCopy(path: path)
        }
      }
    } catch let error as DatabaseError
      where [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
    {
      throw StoreError.damagedCopy(path: path)
    }
  }

  /// GRDB's own WAL mode would lower `synchronous` to NORMAL, which may lose the last saves on a
  /// power cut: the journal mode stays at GRDB's default and is set here, before `synchronous`.
  private static var common: Configuration {
    var configuration = Configuration()
    configuration.journalMode = .default
    configuration.busyMode = .timeout(busySeconds)
    return configuration
  }

  /// With `trusted_schema` off a trigger may not write to an FTS5 table (SQLite 3.40): acts write
  /// the index themselves.
  @Sendable private static func prepare(_ db: Database) throws {
    try db.execute(sql: "PRAGMA synchronous = FULL")
    try db.execute(sql: "PRAGMA trusted_schema = OFF")
    guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == fullSynchronous,
      try Bool.fetchOne(db, sql: "PRAGMA foreign_keys") == true
    else { throw StoreError.unsafeSettings }
  }
}
