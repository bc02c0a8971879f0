internal import BureauDomain
internal import GRDB

extension V1 {
  /// The portfolio: companies with their sites, people and offers.
  static func createCompanies(in db: Database) throws {
    try createCompany(in: db)
    try createSite(in: db)
    try createContact(in: db)
  }

  private static func createCompany(in db: Database) throws {
    try db.create(table: "company", options: .strict) { table in
      table.record()
      table.name()
      table.column("siren", .text).unique()
      table.column("stage", .text).notNull().oneOf(RelationStage.self)
      table.column("relation_motive", .text).notNull()
      table.column("relation_since", .text).day()
      table.column("relation_author", .text).notNull()
      table.column("source", .text).notNull().oneOf(CompanySource.self)
      table.column("tags", .text).notNull().list()
      table.notes(limit: Company.notesLimit)
      table.column("next_kind", .text).oneOf(ActionKind.self)
      table.column("next_due", .text).notNull().day()
      table.column("next_owner", .text).references("agent", column: "id")
      table.column("next_note", .text).notNull()
      table.closing()
      table.figures()
      table.check(sql: "(next_kind IS NULL) = (next_owner IS NULL)")
    }
    try createListIndexes(in: db)
    try createFigureIndexes(in: db)
  }

  private static func createListIndexes(in db: Database) throws {
    for column in [
      "sort_key", "town_key", "last_contact_on", "open_places", "stage_order", "next_due",
    ] {
      try db.create(index: "company_" + column, on: "company", columns: [column])
    }
  }

  /// What the home screen counts is counted in the index alone.
  private static func createFigureIndexes(in db: Database) throws {
    let inService = Column("closed_on") == nil
    try db.create(
      index: "company_figures_stage", on: "company", columns: ["stage_order", "last_contact_on"],
      condition: inService)
    try db.create(
      index: "company_figures_places", on: "company", columns: ["open_places"],
      condition: inService && Column("open_places") > 0)
    try db.create(
      index: "company_figures_owner", on: "company", columns: ["next_owner", "next_due"],
      condition: inService)
  }

  private static func createSite(in db: Database) throws {
    try db.create(table: "site", options: .strict) { table in
      table.record()
      table.column("company", .text).notNull().indexed().references("company", column: "id")
      table.column("siret", .text).unique().check { length($0) == 14 }
      table.column("siret_motive", .text).notNull()
      table.column("sign", .text).notNull()
      table.address()
      table.column("latitude", .real)
      table.column("longitude", .real)
      table.column("naf", .text)
      table.column("workforce", .text).oneOf(WorkforceBand.self)
      table.column("switchboard", .text).indexed()
      table.column("diffusion", .text).notNull().oneOf(Diffusion.self)
      table.column("works_declared_on", .text).day()
      table.column("works_until", .text).day()
      table.closing()
    }
  }

  private static func createContact(in db: Database) throws {
    try db.create(table: "contact", options: .strict) { table in
      table.record()
      table.column("company", .text).notNull().indexed().references("company", column: "id")
      table.column("site", .text).references("site", column: "id")
      table.name()
      table.column("title", .text).notNull()
      table.column("roles", .text).notNull().list()
      table.column("phone", .text).indexed()
      table.column("email", .text).indexed().collate(.nocase)
      table.column("training", .text).notNull().oneOf(TutorTraining.self)
      table.closing()
    }
  }
}

extension TableDefinition {
  /// What lists show, sort and search of a company, written by the act that changes it:
  /// a missing day is '' for the last contact and 9999-12-31 for the next action, so that both
  /// sort where people look for them.
  fileprivate func figures() {
    for text in [
      "sort_key", "sign", "town", "town_key", "postal_code", "contact_name", "phone",
      "last_contact_on", "search_text",
    ] {
      column(text, .text).notNull().defaults(to: "")
    }
    for number in ["open_places", "stage_order"] {
      column(number, .integer).notNull().defaults(to: 0)
    }
  }

  func address() {
    column("address", .text).notNull()
    column("postal_code", .text)
    column("commune", .text)
    column("town", .text).notNull()
  }
}
