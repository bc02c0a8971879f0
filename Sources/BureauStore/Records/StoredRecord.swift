internal import BureauDomain
internal import GRDB

/// An entity that one table keeps: its columns, how it is written and read.
protocol StoredRecord {
  static var table: String { get }
  /// The columns written, beside those every record has.
  static var columns: [String] { get }
  /// What is read after the columns, from other tables.
  static var readAlso: [String] { get }
  var id: Identifier<Self> { get }
  var version: Int { get }
  /// The values of `columns`.
  var values: [(any DatabaseValueConvertible)?] { get throws }
  /// The record as the other side of a conflict.
  var asConflict: Conflict.Record { get }

  /// Reads the columns, then what is read also.
  init(id: Identifier<Self>, version: Int, from row: inout RowReader) throws
}

extension StoredRecord {
  static var readAlso: [String] { [] }

  static var selection: String {
    "SELECT " + (["id", "version"] + columns + readAlso).joined(separator: ", ") + " FROM " + table
  }

  static func read(_ row: inout RowReader) throws -> Self {
    try Self(id: try row.id(), version: try row.next(), from: &row)
  }

  static func fetch(_ id: Identifier<Self>, in db: Database) throws -> Self? {
    try fetchAll(Condition(" WHERE id = ?", [id.rawValue]), in: db).first
  }

  /// The record, which the act cannot do without.
  static func existing(_ id: Identifier<Self>, in db: Database) throws -> Self {
    guard let record = try fetch(id, in: db) else { throw StoreError.notFound }
    return record
  }

  /// - Parameter rest: what follows `FROM table`.
  static func fetchAll(_ rest: Condition, in db: Database) throws -> [Self] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: selection + rest.sql),
      arguments: StatementArguments(rest.arguments))
    var records: [Self] = []
    while let row = try rows.next() {
      var reader = RowReader(row)
      records.append(try read(&reader))
    }
    return records
  }
}
