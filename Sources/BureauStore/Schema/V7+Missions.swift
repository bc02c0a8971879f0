internal import BureauDomain
internal import GRDB

/// Orders of mission, rounds, roadmaps and mission letters.
enum V7 {
  static func create(in db: Database) throws {
    try createMissionOrder(in: db)
    try createRound(in: db)
    try createRoundStage(in: db)
    try createRoadmaps(in: db)
  }

  private static func createMissionOrder(in db: Database) throws {
    try db.create(table: "mission_order", options: .strict) { table in
      table.record()
      table.column("agent", .text).notNull().references("agent", column: "id")
      table.column("kind", .text).notNull().oneOf(MissionOrderKind.self)
      table.column("from_day", .text).notNull().day()
      table.column("to_day", .text).notNull().day()
      table.column("communes", .text).notNull().list()
      table.column("departments", .text).notNull().list()
      table.column("academy", .text).notNull()
      table.column("academy_departments", .text).notNull().list()
      table.column("purposes", .text).notNull().list()
      table.column("means", .text).notNull().list()
      table.column("establishments", .text).notNull().list()
      table.column("reference", .text).notNull()
      table.notes(limit: MissionOrder.notesLimit)
      for step in ["submitted", "signed", "revoked"] { table.step(step) }
      table.column("revoked_motive", .text).notNull()
      table.column("renews", .text).references("mission_order", column: "id")
      table.check(sql: "from_day <= to_day")
      table.check(sql: "revoked_on IS NULL OR signed_on IS NOT NULL")
    }
    try db.create(index: "mission_order_agent", on: "mission_order", columns: ["agent", "to_day"])
    try db.create(index: "mission_order_day", on: "mission_order", columns: ["from_day"])
  }

  private static func createRound(in db: Database) throws {
    try db.create(table: "round", options: .strict) { table in
      table.record()
      table.column("agent", .text).notNull().references("agent", column: "id")
      table.column("day", .text).notNull().day()
      table.column("establishment", .text).notNull().references("establishment", column: "id")
      // A school, or home if null.
      table.column("departure", .text).references("establishment", column: "id")
      table.column("arrival", .text).references("establishment", column: "id")
      table.column("leaves_at", .integer).check { $0 >= 0 && $0 < 1440 }
      table.column("returns_at", .integer).check { $0 >= 0 && $0 < 1440 }
      table.column("means", .text).notNull().oneOf(TravelMeans.self)
      table.leg()
      table.column("state", .text).notNull().oneOf(TripState.self)
      table.notes(limit: Round.notesLimit)
    }
    try db.create(index: "round_day", on: "round", columns: ["day"])
    try db.create(index: "round_agent", on: "round", columns: ["agent", "day"])
  }

  private static func createRoundStage(in db: Database) throws {
    try db.create(table: "round_stage", options: [.strict, .withoutRowID]) { table in
      table.column("round", .text).notNull().references("round", column: "id")
      table.column("position", .integer).notNull()
      table.column("company", .text).indexed().references("company", column: "id")
      table.column("site", .text).references("site", column: "id")
      table.column("school", .text).references("establishment", column: "id")
      table.column("activity", .text).indexed().references("activity", column: "id")
      table.column("to_ask", .text).notNull()
      table.leg()
      table.primaryKey(["round", "position"])
      table.check(sql: "(company IS NULL) <> (school IS NULL)")
    }
  }
}

extension TableDefinition {
  /// Who took a step, and when; both are null until then. The agent is null for somebody whom the
  /// base does not know.
  fileprivate func step(_ name: String) {
    column(name + "_by", .text)
    column(name + "_agent", .text).references("agent", column: "id")
    column(name + "_on", .text).day()
  }

  /// The metres driven, null while the estimate stands, and why the leg counts.
  fileprivate func leg() {
    column("driven", .integer).check { $0 >= 0 }
    column("motive", .text).notNull()
  }
}
