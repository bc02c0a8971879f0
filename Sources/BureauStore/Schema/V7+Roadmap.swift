internal import BureauDomain
internal import GRDB

extension V7 {
  /// Roadmaps with their objectives, mission letters with their items and signatures.
  static func createRoadmaps(in db: Database) throws {
    try createRoadmap(in: db)
    try createObjective(in: db)
    try createLetter(in: db)
    try createLetterItem(in: db)
    try createLetterSignature(in: db)
  }

  private static func createRoadmap(in db: Database) throws {
    try db.create(table: "roadmap", options: .strict) { table in
      table.record()
      table.column("establishment", .text).notNull().references("establishment", column: "id")
      table.column("year", .text).notNull()
      table.column("edition", .integer).notNull().check { $0 >= 1 }
      table.column("adopted_on", .text).day()
      table.uniqueKey(["establishment", "year", "edition"])
    }
  }

  private static func createObjective(in db: Database) throws {
    try db.create(table: "objective", options: [.strict, .withoutRowID]) { table in
      table.column("roadmap", .text).notNull().references("roadmap", column: "id")
      table.column("position", .integer).notNull()
      table.column("id", .text).notNull()
      table.column("title", .text).notNull().check { $0 != "" }
      table.column("indicator", .text).oneOf(Indicator.self)
      table.column("target", .integer).check { $0 >= 0 }
      table.column("owner", .text).references("agent", column: "id")
      table.column("last_result", .integer)
      table.primaryKey(["roadmap", "position"])
      table.uniqueKey(["roadmap", "id"])
    }
  }

  private static func createLetter(in db: Database) throws {
    try db.create(table: "mission_letter", options: .strict) { table in
      table.record()
      table.column("agent", .text).notNull().indexed().references("agent", column: "id")
      table.column("from_day", .text).notNull().day()
      table.column("to_day", .text).notNull().day()
      table.column("establishments", .text).notNull().list()
      table.column("in_force_on", .text).day()
      table.check(sql: "from_day <= to_day")
    }
  }

  private static func createLetterItem(in db: Database) throws {
    try db.create(table: "letter_item", options: [.strict, .withoutRowID]) { table in
      table.column("letter", .text).notNull().references("mission_letter", column: "id")
      table.column("position", .integer).notNull()
      table.column("text", .text).notNull().check { $0 != "" }
      table.column("share", .text).notNull().oneOf(LetterShare.self)
      table.column("area", .integer).check { $0 >= 1 && $0 <= 4 }
      table.column("objective", .text)
      table.primaryKey(["letter", "position"])
    }
  }

  private static func createLetterSignature(in db: Database) throws {
    try db.create(table: "letter_signature", options: [.strict, .withoutRowID]) { table in
      table.column("letter", .text).notNull().references("mission_letter", column: "id")
      table.column("establishment", .text).notNull().references("establishment", column: "id")
      table.column("signed_by", .text).notNull().check { $0 != "" }
      table.column("signed_agent", .text).references("agent", column: "id")
      table.column("signed_on", .text).notNull().day()
      table.primaryKey(["letter", "establishment"])
    }
  }
}
