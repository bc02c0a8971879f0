internal import BureauDomain
internal import GRDB

/// Trips of several days: each night has its zone, and the day after it its meals.
enum V19 {
  static func migrate(_ db: Database) throws {
    try db.create(table: "claim_night", options: [.strict, .withoutRowID]) { table in
      table.column("round", .text).notNull()
        .references("claim_trip", column: "round", onDelete: .cascade)
      table.column("position", .integer).notNull().check { $0 >= 0 }
      // Null where lodging was provided.
      table.column("zone", .text).oneOf(NightZone.self)
      for meal in MealTime.allCases {
        table.column(meal.column, .text).oneOf(MealTaken.self)
      }
      table.primaryKey(["round", "position"])
    }
    try splitNights(in: db)
    try db.alter(table: "claim_trip") { table in
      table.drop(column: "nights")
      table.drop(column: "zone")
    }
  }

  /// A trip held a number of nights in one zone, and the meals of its first day only.
  private static func splitNights(in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO claim_night (round, position, zone)
        WITH RECURSIVE night (round, position, zone, nights) AS (
          SELECT round, 0, zone, nights FROM claim_trip WHERE nights > 0
          UNION ALL
          SELECT round, position + 1, zone, nights FROM night WHERE position + 1 < nights)
        SELECT round, position, zone FROM night
        """)
  }
}
