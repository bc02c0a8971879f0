internal import GRDB

/// A figure that triggers keep, for tables too long to be counted at each key.
enum Counter: String {
  /// Companies in service.
  case company
  /// Rows of the directory.
  case directory

  func value(in db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT value FROM counter WHERE name = ?")
    return try Int.fetchOne(statement, arguments: [rawValue]) ?? 0
  }
}
