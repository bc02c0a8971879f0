internal import BureauDomain
internal import GRDB

extension V1 {
  /// The rows of SIRENE; which of them became companies is read from the sites. Their names have
  /// no accents to tell apart: the folded name is sort key enough, and half as wide to walk.
  static func createDirectory(in db: Database) throws {
    try db.create(table: "directory", options: .strict) { table in
      table.column("rowid", .integer).primaryKey()
      table.column("siret", .text).notNull().unique().check { length($0) == 14 }
      table.column("name", .text).notNull()
      table.column("sign", .text).notNull()
      table.address()
      table.column("naf", .text)
      table.column("workforce", .text).oneOf(WorkforceBand.self)
      table.column("diffusion", .text).notNull().oneOf(Diffusion.self)
      table.column("is_active", .integer).notNull().flag()
      table.column("sort_key", .text).notNull()
      table.column("search_text", .text).notNull()
    }
    try db.create(index: "directory_sort_key", on: "directory", columns: ["sort_key"])
  }
}
