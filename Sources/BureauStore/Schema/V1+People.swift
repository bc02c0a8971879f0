internal import BureauDomain
internal import GRDB

extension V1 {
  /// The school or schools of the base, and the people who work in it.
  static func createPeople(in db: Database) throws {
    try createEstablishment(in: db)
    try createAgent(in: db)
  }

  private static func createEstablishment(in db: Database) throws {
    try db.create(table: "establishment", options: .strict) { table in
      table.record()
      table.column("uai", .text).notNull().unique()
      table.name()
      table.column("kind", .text).notNull().check { ["LP", "LPO", "EREA"].contains($0) }
      table.column("sector", .text).notNull().oneOf(Sector.self)
      table.column("academy", .text).notNull()
      table.column("zone", .text).oneOf(HolidayZone.self)
      table.column("commune", .text).notNull()
      table.column("town", .text).notNull()
      table.column("postal_code", .text)
      table.column("mailbox", .text)
      table.column("directory_verified_on", .text).day()
      table.column("academic_correspondent", .text).notNull()
      table.column("has_higher_section", .integer).notNull().flag()
    }
  }

  private static func createAgent(in db: Database) throws {
    try db.create(table: "agent", options: .strict) { table in
      table.record()
      table.name()
      table.column("roles", .text).notNull().list()
      table.column("functions", .text).notNull().list()
      table.column("home_commune", .text)
      table.column("home_town", .text).notNull()
      table.column("vehicle_power", .integer).check { $0 > 0 }
      table.column("vehicle_authorised_on", .text).day()
      table.column("vehicle_insurance_end", .text).day()
      table.column("contract_end", .text).day()
      table.closing()
    }
  }
}
