internal import BureauDomain
internal import GRDB

/// What an office adds to the cards of the FAQ.
enum V2 {
  static func create(_ db: Database) throws {
    try db.create(table: "guidance_note", options: .strict) { table in
      table.record()
      table.column("card", .text).notNull().unique().check { $0 != "" }
      table.notes(limit: GuidanceNote.textLimit)
      table.column("checked_on", .text).day()
      table.column("checked_by", .text).notNull()
    }
  }
}
