internal import BureauDomain
internal import GRDB

extension V3 {
  /// The library, with the two national guides and the page they are published on (FAQ 5); the
  /// office has looked at none of them yet.
  static func createOfficialDocument(in db: Database) throws {
    try db.create(table: "official_document", options: .strict) { table in
      table.record()
      table.column("title", .text).notNull().check { $0 != "" }
      table.column("audience", .text).notNull().oneOf(DocumentAudience.self)
      table.column("address", .text).notNull()
      table.column("edition", .text).notNull()
      table.column("checked_on", .text).day()
      table.closing()
    }
    let page =
      "https://eduscol.education.fr/3857/un-bureau-des-entreprises-dans-chaque-lycee-professionnel"
    let seeds = [
      ("guide-entreprises", "Guide national à destination des entreprises", "companies"),
      ("guide-etablissements", "Guide national à destination des établissements", "schools"),
      ("page-eduscol", "Page éduscol du bureau des entreprises", "everybody"),
    ]
    for (id, title, audience) in seeds {
      try db.execute(
        sql: """
          INSERT INTO official_document (
            id, version, saved_by, saved_at, title, audience, address, edition, closing_motive)
          VALUES (?, 1, 'bureau', 0, ?, ?, ?, '', '')
          """, arguments: [id, title, audience, page])
    }
  }

  static func createSentGuide(in db: Database) throws {
    try db.create(table: "sent_guide", options: .strict) { table in
      table.record()
      table.column("company", .text).notNull().indexed().references("company", column: "id")
      table.column("title", .text).notNull().check { $0 != "" }
      table.column("day", .text).notNull().day()
      table.column("recipient", .text).notNull()
      table.column("medium", .text).notNull().oneOf(GuideMedium.self)
      table.column("agent", .text).notNull().references("agent", column: "id")
    }
  }
}
