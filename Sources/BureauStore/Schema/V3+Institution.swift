internal import BureauDomain
internal import GRDB

/// The institution around the office: what settings keep of schools, people, posts and services.
enum V3 {
  static func migrate(_ db: Database) throws {
    try rebuildEstablishment(in: db)
    try widenAgent(in: db)
    try widenContact(in: db)
    try createPost(in: db)
    try createWeeklyCover(in: db)
    try createInstitutionContact(in: db)
    try createEquipmentLoan(in: db)
    try createOfficialDocument(in: db)
    try createDirectoryReport(in: db)
    try createSentGuide(in: db)
  }

  /// A CFA may be the second school of a shared post: the list of kinds stands in a CHECK, which
  /// only a new table can change.
  private static func rebuildEstablishment(in db: Database) throws {
    try db.rename(table: "establishment", to: "establishment_v1")
    try db.create(table: "establishment", options: .strict) { table in
      table.record()
      table.column("uai", .text).notNull().unique()
      table.name()
      table.column("kind", .text).notNull().oneOf(EstablishmentKind.self)
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
      table.column("phone", .text)
      table.column("assimilated_communes", .text).notNull().list()
    }
    try db.execute(
      sql: """
        INSERT INTO establishment (
          rowid, id, version, saved_by, saved_at, uai, name, kind, sector, academy, zone, commune,
          town, postal_code, mailbox, directory_verified_on, academic_correspondent,
          has_higher_section, assimilated_communes)
        SELECT
          rowid, id, version, saved_by, saved_at, uai, name, kind, sector, academy, zone, commune,
          town, postal_code, mailbox, directory_verified_on, academic_correspondent,
          has_higher_section, '[]'
        FROM establishment_v1;
        DROP TABLE establishment_v1;
        """)
  }

  private static func widenAgent(in db: Database) throws {
    try db.alter(table: "agent") { table in
      table.add(column: "claimed_year", .integer).check { $0 > 0 }
      table.add(column: "claimed_metres", .integer).check { $0 >= 0 }
      table.add(column: "status", .text).oneOf(AgentStatus.self)
      table.add(column: "origin", .text).oneOf(AgentOrigin.self)
    }
  }

  private static func widenContact(in db: Database) throws {
    try db.alter(table: "contact") { table in
      table.add(column: "training_on", .text).day()
      table.add(column: "training_organism", .text).notNull().defaults(to: "")
      table.add(column: "training_session", .text).notNull().defaults(to: "")
      table.add(column: "certified_on", .text).day()
    }
  }
}
