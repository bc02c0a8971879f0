internal import GRDB

/// The school that an activity served, and the way to the activities of some days.
enum V17 {
  static func migrate(_ db: Database) throws {
    try db.alter(table: "activity") { table in
      table.add(column: "establishment", .text).references("establishment", column: "id")
    }
    try db.execute(
      sql: """
        UPDATE activity SET establishment = coalesce(
          (SELECT round.establishment FROM round_stage
            JOIN round ON round.id = round_stage.round
            WHERE round_stage.activity = activity.id LIMIT 1),
          (SELECT id FROM establishment ORDER BY rowid LIMIT 1))
        """)
    try db.create(index: "activity_day", on: "activity", columns: ["day"])
  }
}
