internal import BureauDomain
internal import GRDB

/// What the office reports, who does what in it, its networks, what its agents learnt.
enum V10 {
  static func migrate(_ db: Database) throws {
    try rebuildObjective(in: db)
    try createReportNote(in: db)
    try createTasks(in: db)
    try createContactSharing(in: db)
    try createNetworks(in: db)
    try createAgentTraining(in: db)
  }

  /// The list of indicators stood in a CHECK, which only a new table can lose: more are counted now.
  private static func rebuildObjective(in db: Database) throws {
    try db.rename(table: "objective", to: "objective_v7")
    try db.create(table: "objective", options: [.strict, .withoutRowID]) { table in
      table.column("roadmap", .text).notNull().references("roadmap", column: "id")
      table.column("position", .integer).notNull()
      table.column("id", .text).notNull()
      table.column("title", .text).notNull().check { $0 != "" }
      table.column("indicator", .text)
      table.column("target", .integer).check { $0 >= 0 }
      table.column("owner", .text).references("agent", column: "id")
      table.column("last_result", .integer)
      table.primaryKey(["roadmap", "position"])
      table.uniqueKey(["roadmap", "id"])
    }
    try db.execute(
      sql: """
        INSERT INTO objective (
          roadmap, position, id, title, indicator, target, owner, last_result)
        SELECT roadmap, position, id, title, indicator, target, owner, last_result
        FROM objective_v7;
        DROP TABLE objective_v7;
        """)
  }

  private static func createReportNote(in db: Database) throws {
    try db.create(table: "report_note", options: .strict) { table in
      table.record()
      table.column("from_day", .text).notNull().day()
      table.column("to_day", .text).notNull().day()
      table.column("text", .text).notNull()
      table.uniqueKey(["from_day", "to_day"])
    }
  }
}
