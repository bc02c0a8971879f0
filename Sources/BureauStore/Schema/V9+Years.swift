internal import BureauDomain
internal import GRDB

/// The school's own declaration for regulated works, who opened which learner, school years that
/// are opened and closed.
enum V9 {
  static func migrate(in db: Database) throws {
    try db.alter(table: "establishment") { table in
      table.add(column: "works_declared_on", .text).day()
      table.add(column: "works_until", .text).day()
    }
    try createAccess(in: db)
    try createSchoolYear(in: db)
  }

  private static func createAccess(in db: Database) throws {
    try db.create(table: "learner_access", options: .strict) { table in
      table.column("rowid", .integer).primaryKey()
      table.column("at", .integer).notNull()
      table.column("agent", .text).notNull()
      table.column("agent_name", .text).notNull()
      table.column("learner", .text).notNull().references("learner", column: "id")
      table.column("part", .text).notNull().oneOf(LearnerAccess.Part.self)
    }
    try db.create(
      index: "learner_access_learner", on: "learner_access", columns: ["learner", "at"])
    try db.create(index: "learner_access_at", on: "learner_access", columns: ["at"])
  }

  private static func createSchoolYear(in db: Database) throws {
    try db.create(table: "school_year", options: .strict) { table in
      table.record()
      table.column("year", .text).notNull().unique().check { length($0) == 9 }
      table.column("ticks", .text).notNull().list()
      table.column("events", .text).notNull().list()
      table.column("is_closed", .integer).notNull().flag()
    }
  }
}
