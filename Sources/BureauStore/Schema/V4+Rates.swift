internal import BureauDomain
internal import GRDB

/// The dated tables of amounts, limits and delays, with the rows the program comes with.
enum V4 {
  static func create(in db: Database) throws {
    try db.create(table: "rate", options: .strict) { table in
      table.record()
      table.column("subject", .text).notNull().check { $0 != "" }
      table.column("beyond", .integer).notNull().check { $0 >= 0 }
      table.column("value", .integer).notNull().check { $0 >= 0 }
      table.column("from_day", .text).notNull().day()
      table.column("to_day", .text).day().check { $0 >= Column("from_day") }
      table.column("text", .text).notNull().check { $0 != "" }
      table.column("scope", .text).notNull().oneOf(RateScope.self)
      table.column("confidence", .text).notNull().oneOf(Confidence.self)
      table.uniqueKey(["subject", "beyond", "scope", "from_day"])
    }
    try seed(RateSeeds.all, in: db)
  }

  /// Adds rows of the program; those a base has already stay as they are.
  static func seed(_ rates: [Rate], in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO rate (id, version, saved_by, saved_at, subject, beyond, value, from_day,
          to_day, text, scope, confidence)
        VALUES (?, 1, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for rate in rates {
      try statement.execute(arguments: [
        rate.id.rawValue, RateSeeds.author, rate.subject.rawValue, rate.beyond, rate.value,
        rate.from.iso, rate.to?.iso, rate.text, rate.scope.rawValue, rate.confidence.rawValue,
      ])
    }
  }
}
