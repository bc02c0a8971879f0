internal import BureauDomain
internal import GRDB

/// Two-wheelers, and the kilometres claimed outside the base by civil year.
enum V20 {
  static func migrate(_ db: Database) throws {
    try db.alter(table: "agent") { table in
      table.add(column: "vehicle_cylinders", .text).oneOf(CylinderClass.self)
      // JSON: metres by civil year; null for none.
      table.add(column: "claimed_before", .text)
    }
    try db.execute(
      sql: """
        UPDATE agent SET claimed_before = '{"' || claimed_year || '":' || claimed_metres || '}'
        WHERE claimed_year IS NOT NULL AND claimed_metres IS NOT NULL
        """)
    try db.alter(table: "agent") { table in
      table.drop(column: "claimed_year")
      table.drop(column: "claimed_metres")
    }
  }
}
