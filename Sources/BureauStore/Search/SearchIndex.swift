internal import GRDB

/// A full-text index over the column `search_text` of a table, kept by the acts: with
/// `trusted_schema` off no trigger may write to it.
enum SearchIndex: String {
  case company = "company_search"
  case directory = "directory_search"
  case learner = "learner_search"
  case placement = "placement_search"

  /// Indexes a text, in place of the one it had; an empty one was never there.
  func replace(rowid: Int64, old: String = "", with text: String, in db: Database) throws {
    guard old != text else { return }
    if !old.isEmpty {
      let sql =
        "INSERT INTO " + rawValue + " (" + rawValue
        + ", rowid, search_text) VALUES ('delete', ?, ?)"
      try db.cachedStatement(sql: sql).execute(arguments: [rowid, old])
    }
    guard !text.isEmpty else { return }
    let sql = "INSERT INTO " + rawValue + " (rowid, search_text) VALUES (?, ?)"
    try db.cachedStatement(sql: sql).execute(arguments: [rowid, text])
  }
}
