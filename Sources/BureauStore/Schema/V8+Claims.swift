internal import BureauDomain
internal import GRDB

/// Claims of travel costs, and the trips of each.
enum V8 {
  static func create(in db: Database) throws {
    try createClaim(in: db)
    try createClaimTrip(in: db)
    try db.execute(
      sql: """
        CREATE INDEX activity_trip ON activity (agent, day)
        WHERE state = 'done' AND place IN ('atCompany', 'elsewhere')
        """)
  }

  private static func createClaim(in db: Database) throws {
    try db.create(table: "claim", options: .strict) { table in
      table.record()
      table.column("agent", .text).notNull().references("agent", column: "id")
      table.column("month", .text).notNull().day()
      table.column("establishment", .text).notNull().references("establishment", column: "id")
      table.column("payer", .text).notNull().oneOf(ClaimPayer.Kind.self)
      table.column("payer_detail", .text).notNull()
      table.notes(limit: Claim.notesLimit)
      // Follows from the steps; written beside them to be looked for.
      table.column("state", .text).notNull().oneOf(ClaimState.self)
      table.column("steps", .text).notNull().list()
      table.column("frozen", .text)
      table.column("rank", .integer).check { $0 >= 1 }
      table.check(sql: "(state = 'draft') = (frozen IS NULL)")
    }
    try db.create(index: "claim_agent", on: "claim", columns: ["agent", "month"])
  }

  private static func createClaimTrip(in db: Database) throws {
    try db.create(table: "claim_trip", options: [.strict, .withoutRowID]) { table in
      table.column("round", .text).notNull().primaryKey().references("round", column: "id")
      table.column("claim", .text).notNull().indexed().references("claim", column: "id")
      table.column("position", .integer).notNull()
      // In metres; null for all that counts.
      table.column("asked", .integer).check { $0 >= 0 }
      for meal in MealTime.allCases {
        table.column(meal.column, .text).oneOf(MealTaken.self)
      }
      table.column("nights", .integer).notNull().check { $0 >= 0 }
      table.column("zone", .text).notNull().oneOf(NightZone.self)
      // In cents.
      for kind in ExpenseKind.allCases {
        table.column(kind.column, .integer).notNull().check { $0 >= 0 }
      }
      table.column("receipts", .text).notNull().list()
    }
  }
}

extension MealTime {
  /// The column of a trip that says where this meal was taken.
  var column: String {
    switch self {
    case .lunch: "lunch"
    case .dinner: "dinner"
    }
  }
}

extension ExpenseKind {
  /// The column of a trip that says what was spent.
  var column: String {
    switch self {
    case .tolls: "tolls"
    case .parking: "parking"
    case .publicTransport: "public_transport"
    }
  }
}
