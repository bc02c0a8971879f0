internal import BureauDomain
internal import GRDB

extension V1 {
  /// What was done, or is to be done, with companies, and the places they offer.
  static func createActivities(in db: Database) throws {
    try createActivity(in: db)
    try createContactsMet(in: db)
    try createOffer(in: db)
  }

  private static func createActivity(in db: Database) throws {
    try db.create(table: "activity", options: .strict) { table in
      table.record()
      table.column("company", .text).notNull().references("company", column: "id")
      table.column("site", .text).references("site", column: "id")
      table.column("kind", .text).notNull().oneOf(ActivityKind.self)
      table.column("state", .text).notNull().oneOf(ActivityStateCode.self)
      table.column("state_motive", .text).notNull()
      table.column("axis", .text).notNull().oneOf(CircularAxis.self)
      table.column("day", .text).notNull().day()
      table.column("from_time", .integer).check { $0 >= 0 && $0 < 1440 }
      table.column("to_time", .integer).check { $0 >= 0 && $0 < 1440 }
      table.column("agent", .text).notNull().references("agent", column: "id")
      table.column("purposes", .text).notNull().list()
      table.column("results", .text).notNull().list()
      table.notes(limit: Activity.notesLimit)
      table.column("place", .text).notNull().oneOf(ActivityPlace.self)
      table.column("needs_nothing", .integer).notNull().flag()
      table.column("is_contact", .integer).notNull().flag()
    }
    try db.create(index: "activity_company", on: "activity", columns: ["company", "day"])
    try db.create(index: "activity_agent", on: "activity", columns: ["agent", "kind"])
    try db.create(
      index: "activity_planned", on: "activity", columns: ["agent", "day"],
      condition: Column("state") == ActivityStateCode.planned.rawValue)
  }

  private static func createContactsMet(in db: Database) throws {
    try db.create(table: "activity_contact", options: [.strict, .withoutRowID]) { table in
      table.column("activity", .text).notNull().references("activity", column: "id")
      table.column("position", .integer).notNull()
      table.column("contact", .text).notNull().indexed().references("contact", column: "id")
      table.primaryKey(["activity", "position"])
      table.uniqueKey(["activity", "contact"])
    }
  }

  private static func createOffer(in db: Database) throws {
    try db.create(table: "offer", options: .strict) { table in
      table.record()
      table.column("company", .text).notNull().indexed().references("company", column: "id")
      table.column("site", .text).references("site", column: "id")
      table.column("activity", .text).indexed().references("activity", column: "id")
      table.column("mef", .text).notNull()
      table.column("formation", .text).notNull()
      table.column("formation_key", .text).notNull()
      table.column("period", .text).notNull()
      table.column("places", .integer).notNull().check { $0 >= 0 }
      table.column("state", .text).notNull().oneOf(OfferState.self)
      table.column("is_open", .integer).notNull().flag()
      table.column("day", .text).notNull().day()
    }
  }
}
