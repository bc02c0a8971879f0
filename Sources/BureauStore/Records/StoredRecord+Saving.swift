internal import BureauDomain
internal import GRDB

extension StoredRecord {
  func insert(_ stamp: Stamp, in db: Database) throws {
    let names = ["id", "version", "saved_by", "saved_at"] + Self.columns
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    let sql =
      "INSERT INTO " + Self.table + " (" + names.joined(separator: ", ") + ") VALUES (" + marks
      + ")"
    let head: [(any DatabaseValueConvertible)?] = [
      id.rawValue, version, stamp.author, stamp.at.milliseconds,
    ]
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(head + values))
  }

  /// Inserts a record the base does not have, else updates it.
  ///
  /// - Returns: the columns that changed; none of a new record.
  func save(_ stamp: Stamp, in db: Database) throws -> [String] {
    guard try Self.fetch(id, in: db) == nil else { return try update(stamp, in: db) }
    try insert(stamp, in: db)
    return []
  }

  /// Saves the record over the one it was read from, or refuses if somebody saved in between.
  ///
  /// - Parameter hasFurther: whether something changed that the record keeps in another table.
  /// - Returns: the columns that changed; nothing is written if none did.
  func update(_ stamp: Stamp, in db: Database, hasFurther: Bool = false) throws -> [String] {
    guard let theirs = try Self.fetch(id, in: db) else { throw StoreError.notFound }
    guard theirs.version == version else {
      let stamp = try Self.stamp(of: id, in: db)
      throw StoreError.changedElsewhere(
        Conflict(mine: version, theirs: theirs.asConflict, stamp: stamp))
    }
    let (old, new) = (try theirs.values, try values)
    let changed = Self.columns.indices.filter { !old[$0].isEqual(to: new[$0]) }
    guard hasFurther || !changed.isEmpty else { return [] }
    let sets = Self.columns.map { $0 + " = ?" }.joined(separator: ", ")
    let sql =
      "UPDATE " + Self.table + " SET version = version + 1, saved_by = ?, saved_at = ?, " + sets
      + " WHERE id = ?"
    let head: [(any DatabaseValueConvertible)?] = [stamp.author, stamp.at.milliseconds]
    try db.cachedStatement(sql: sql)
      .execute(arguments: StatementArguments(head + new + [id.rawValue]))
    return changed.map { Self.columns[$0] }
  }

  static func stamp(of id: Identifier<Self>, in db: Database) throws -> Stamp {
    let sql = "SELECT saved_by, saved_at FROM " + table + " WHERE id = ?"
    guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.rawValue])
    else { throw StoreError.notFound }
    var reader = RowReader(row)
    return try reader.stamp()
  }
}

extension Optional where Wrapped == any DatabaseValueConvertible {
  fileprivate func isEqual(to other: Self) -> Bool {
    (self?.databaseValue ?? .null) == (other?.databaseValue ?? .null)
  }
}
