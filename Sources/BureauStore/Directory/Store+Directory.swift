public import BureauDomain
internal import GRDB

extension Store {
  /// A page of the directory (« annuaire »), by name, from its edge if `key` is nil.
  public func directory(
    _ words: String = "", from key: PageKey? = nil, direction: PageDirection = .forward,
    limit: Int
  ) throws(StoreError) -> Page<DirectoryLine> {
    try snapshot { db in
      try DirectoryLine.source(words).page(
        db, from: key, direction, isAscending: true, limit: limit)
    }
  }

  /// The page in whose middle a row stands, or would stand if the words no longer show it; the
  /// first page if there is no such row.
  public func directory(
    around siret: Siret, _ words: String = "", limit: Int
  ) throws(StoreError) -> Page<DirectoryLine> {
    try snapshot { db in
      let source = DirectoryLine.source(words)
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT rowid, sort_key FROM directory WHERE siret = ?"),
        arguments: [siret.rawValue])
      guard let row else {
        return try source.page(db, from: nil, .forward, isAscending: true, limit: limit)
      }
      var reader = RowReader(row)
      return try source.page(db, around: try reader.key(), isAscending: true, limit: limit)
    }
  }

  /// How many rows of the directory these words find.
  public func directoryTally(_ words: String = "") throws(StoreError) -> Tally {
    try snapshot { db in
      let source = DirectoryLine.source(words)
      guard !source.words.isEmpty else { return .exact(try Counter.directory.value(in: db)) }
      return try source.tally(db, cap: Self.tallyCap)
    }
  }

  /// One row of the directory, nil if it does not hold this SIRET.
  public func directoryEntry(_ siret: Siret) throws(StoreError) -> DirectoryEntry? {
    try read { db in try DirectoryEntry.fetch(siret, in: db) }
  }
}

extension DirectoryEntry {
  static func fetch(_ siret: Siret, in db: Database) throws -> DirectoryEntry? {
    try DirectoryRow.fetch(siret, in: db)?.entry
  }
}
