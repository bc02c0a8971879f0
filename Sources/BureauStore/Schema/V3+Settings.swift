internal import BureauDomain
internal import GRDB

extension V3 {
  static func createPost(in db: Database) throws {
    try db.create(table: "post", options: .strict) { table in
      table.record()
      table.column("holder", .text).references("agent", column: "id")
      table.column("main_uai", .text).notNull()
      table.column("main_percent", .integer).notNull().check { $0 > 0 }
      table.column("second_uai", .text)
      table.column("second_percent", .integer).check { $0 > 0 }
      table.column("funding", .text).notNull()
      table.column("is_permanent", .integer).notNull().flag()
      table.closing()
      table.check(sql: "(second_uai IS NULL) = (second_percent IS NULL)")
    }
  }

  static func createWeeklyCover(in db: Database) throws {
    try db.create(table: "weekly_cover", options: .strict) { table in
      table.record()
      table.column("establishment", .text).notNull().unique()
        .references("establishment", column: "id")
      table.column("slots", .text).notNull().list()
    }
  }

  static func createInstitutionContact(in db: Database) throws {
    try db.create(table: "institution_contact", options: .strict) { table in
      table.record()
      table.column("kind", .text).notNull().oneOf(InstitutionKind.self)
      table.column("name", .text).notNull()
      table.column("service", .text).notNull()
      table.column("email", .text)
      table.column("phone", .text)
      table.column("note", .text).notNull()
      table.closing()
    }
  }

  static func createEquipmentLoan(in db: Database) throws {
    try db.create(table: "equipment_loan", options: .strict) { table in
      table.record()
      table.column("item", .text).notNull().check { $0 != "" }
      table.column("holder", .text).notNull().references("agent", column: "id")
      table.column("lent_on", .text).notNull().day()
      table.column("returned_on", .text).day()
      table.column("note", .text).notNull()
    }
  }

  static func createDirectoryReport(in db: Database) throws {
    try db.create(table: "directory_report", options: .strict) { table in
      table.record()
      table.column("establishment", .text).notNull().references("establishment", column: "id")
      table.column("day", .text).notNull().day()
      table.column("problem", .text).notNull().check { $0 != "" }
      table.column("service", .text).notNull().oneOf(InstitutionKind.self)
      table.column("settled_on", .text).day()
    }
  }
}
