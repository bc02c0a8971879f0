internal import GRDB

/// A condition of a query: SQL of ours with a `?` for each value of theirs.
struct Condition: Sendable {
  let sql: String
  let arguments: [DatabaseValue]

  init(_ sql: String, _ arguments: [any DatabaseValueConvertible] = []) {
    self.sql = sql
    self.arguments = arguments.map(\.databaseValue)
  }
}

extension [Condition] {
  /// « WHERE … AND … », empty without conditions.
  var whereClause: String {
    isEmpty ? "" : " WHERE " + map(\.sql).joined(separator: " AND ")
  }

  var arguments: [DatabaseValue] { flatMap(\.arguments) }
}
