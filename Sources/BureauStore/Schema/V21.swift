internal import GRDB

/// The description of a post, as the académie proposed it.
enum V21 {
  static func migrate(_ db: Database) throws {
    try db.alter(table: "post") { table in
      table.add(column: "description_on", .text).day()
      table.add(column: "description_academy", .text).notNull().defaults(to: "")
      table.add(column: "description_reference", .text).notNull().defaults(to: "")
    }
  }
}
