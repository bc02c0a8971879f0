internal import GRDB

/// The schema: whose base it is, which version, and the way from each version to the next.
enum Schema {
  /// « BURE », in the header of the file (`PRAGMA application_id`).
  static let applicationID = 0x4255_5245
  /// Append-only, in ascending order: a step that was released is never edited, a new one goes last.
  private static let steps: [SchemaStep] = [
    SchemaStep(1, V1.create),
    SchemaStep(2, V2.create),
    SchemaStep(3, V3.migrate),
    SchemaStep(4, V4.create),
    SchemaStep(5, V5.create),
    SchemaStep(6, V6.create),
    SchemaStep(7, V7.create),
    SchemaStep(8, V8.create),
    SchemaStep(9, V9.migrate),
    SchemaStep(10, V10.migrate),
    SchemaStep(15, V15.migrate),
    SchemaStep(16, V16.migrate),
    SchemaStep(17, V17.migrate),
    SchemaStep(19, V19.migrate),
    SchemaStep(20, V20.migrate),
    SchemaStep(21, V21.migrate),
    SchemaStep(24, V24.migrate),
  ]
  /// The version this program writes (`PRAGMA user_version`), that of its last step.
  static let knownVersion = steps[steps.count - 1].version

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in steps {
      migrator.registerMigration("v\(step.version)") { db in
        try step.migrate(db)
        try db.execute(sql: "PRAGMA user_version = " + String(step.version))
      }
    }
    return migrator
  }

  /// Refuses a file of another program before anything is written to it; an empty one will do.
  static func assertOursOrEmpty(_ db: Database, path: String) throws {
    let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master")
    if try owner(of: db) == 0, objects == 0 { return }
    try assertOurs(db, path: path)
  }

  /// Refuses any file but a base of this program that it can read.
  static func assertOurs(_ db: Database, path: String) throws {
    guard try owner(of: db) == applicationID else { throw StoreError.foreignBase(path: path) }
    try assertKnown(db)
  }

  /// Refuses a base that a newer program has migrated.
  static func assertKnown(_ db: Database) throws {
    let found = try version(of: db)
    guard found <= knownVersion else {
      throw StoreError.newerBase(found: found, known: knownVersion)
    }
  }

  /// Refuses to write to a base that a newer program has migrated since it was opened.
  static func assertUnchanged(_ db: Database) throws {
    guard try version(of: db) <= knownVersion else { throw StoreError.updatedMeanwhile }
  }

  /// Brings a base up to date, after a copy beside it if it is an older one. A migration that
  /// fails is undone as a whole.
  ///
  /// A new base is marked as ours before anything else is in it: a process that dies between the
  /// steps must not leave a file that looks foreign.
  static func migrate(_ queue: DatabaseQueue, at files: BaseFiles, _ environment: StoreEnvironment)
    throws
  {
    let (found, isWorthCopying) = try queue.writeWithoutTransaction { db in
      if try owner(of: db) == 0 { try db.execute(sql: "PRAGMA application_id = 0x42555245") }
      let found = try version(of: db)
      guard try !migrator.hasBeenSuperseded(db) else {
        throw StoreError.newerBase(found: found, known: knownVersion)
      }
      return (found, try hasContent(db))
    }
    guard found < knownVersion else { return }
    if isWorthCopying {
      let copy = CopyName.beforeMigration(from: found, environment).path(in: files.folder)
      try queue.writeWithoutTransaction { try CopyFile.write(of: $0, to: copy) }
      try CopySeal(copy: copy).write(of: copy)
    }
    try migrator.migrate(queue)
  }

  /// Whether there is anything to lose; the list of migrations alone is not.
  private static func hasContent(_ db: Database) throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name NOT LIKE '%grdb_migrations%')"
    return try Bool.fetchOne(db, sql: sql) ?? false
  }

  private static func owner(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
  }

  private static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "PRAGMA user_version")) ?? 0
  }
}
