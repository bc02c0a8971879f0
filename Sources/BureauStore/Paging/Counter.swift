internal import GRDB

/// A figure kept at each write, for tables too long to be counted at each key.
enum Counter: String {
  /// Companies in service; triggers keep it.
  case company
  /// Rows of the directory; the import keeps it.
  case directory

  func value(in db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT value FROM counter WHERE name = ?")
    return try Int.fetchOne(statement, arguments: [rawValue]) ?? 0
  }

  func add(_ rows: Int, in db: Database) throws {
    try db.cachedStatement(sql: "UPDATE counter SET value = value + ? WHERE name = ?")
      .execute(arguments: [rows, rawValue])
  }
}
