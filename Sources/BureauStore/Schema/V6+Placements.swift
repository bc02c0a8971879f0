internal import BureauDomain
internal import GRDB

/// Periods, placements with their leads, appraisals of hosts.
enum V6 {
  static func create(in db: Database) throws {
    try createPeriod(in: db)
    try createPlacement(in: db)
    try createLead(in: db)
    try createAppraisal(in: db)
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE placement_search USING fts5(
          search_text, content='placement', content_rowid='rowid', tokenize='ascii',
          prefix='1 2 3 4 5', detail='none', columnsize=0);
        """)
  }

  private static func createPeriod(in db: Database) throws {
    try db.create(table: "period", options: .strict) { table in
      table.record()
      table.column("year", .text).notNull().check { length($0) == 9 }
      table.column("kind", .text).notNull().oneOf(PeriodKind.self)
      table.name()
      table.column("from_day", .text).notNull().day()
      table.column("to_day", .text).notNull().day()
      table.column("classes", .text).notNull().list()
      table.check(sql: "from_day <= to_day")
    }
    try db.create(index: "period_year", on: "period", columns: ["year", "from_day"])
  }

  private static func createPlacement(in db: Database) throws {
    try db.create(table: "placement", options: .strict) { table in
      table.record()
      table.column("learner", .text).notNull().references("learner", column: "id")
      table.column("period", .text).notNull().references("period", column: "id")
      table.column("school_class", .text).references("school_class", column: "id")
      table.column("part", .integer).notNull().check { [1, 2].contains($0) }
      table.column("from_day", .text).notNull().day()
      table.column("to_day", .text).notNull().day()
      table.column("span_motive", .text).notNull()
      table.host()
      table.column("confirmation", .text)
      table.column("referent", .text).notNull()
      table.column("day_minutes", .integer).notNull().check { $0 >= 0 }
      table.column("week_minutes", .integer).notNull().check { $0 >= 0 }
      table.column("start_time", .integer).check { $0 >= 0 && $0 < 1440 }
      table.column("end_time", .integer).check { $0 >= 0 && $0 < 1440 }
      table.column("has_regulated_works", .integer).notNull().flag()
      table.column("convention", .text)
      table.column("days_done", .text).notNull()
      table.column("attested_on", .text).day()
      table.column("attested_by", .text).notNull()
      table.exit()
      table.placementFigures()
      table.check(sql: "from_day <= to_day")
      table.uniqueKey(["learner", "period", "part"])
    }
    try db.create(index: "placement_urgency", on: "placement", columns: ["urgency"])
    for column in ["period", "school_class", "phase"] {
      try db.create(
        index: "placement_" + column, on: "placement", columns: [column, "urgency"])
    }
    for column in ["company", "tutor", "referent"] {
      try db.create(
        index: "placement_" + column, on: "placement", columns: [column, "real_to"])
    }
  }

  private static func createLead(in db: Database) throws {
    try db.create(table: "lead", options: .strict) { table in
      table.record()
      table.column("placement", .text).notNull().indexed().references("placement", column: "id")
      table.column("company", .text).references("company", column: "id")
      table.column("company_name", .text).notNull().check { $0 != "" }
      table.column("day", .text).notNull().day()
      table.column("by", .text).notNull()
      table.column("answer", .text).notNull().oneOf(LeadAnswer.self)
    }
  }

  private static func createAppraisal(in db: Database) throws {
    try db.create(table: "appraisal", options: .strict) { table in
      table.record()
      table.column("company", .text).notNull().references("company", column: "id")
      table.column("site", .text).references("site", column: "id")
      table.column("period", .text).references("period", column: "id")
      table.column("day", .text).notNull().day()
      table.column("author", .text).notNull()
      table.column("activities", .text).notNull()
      for mark in ["supervision", "safety", "welcome"] {
        table.column(mark, .text).notNull().oneOf(AppraisalMark.self)
      }
      table.column("opinion", .text).notNull()
      table.column("is_kept", .integer).notNull().flag()
    }
    try db.create(index: "appraisal_company", on: "appraisal", columns: ["company", "day"])
  }
}

extension TableDefinition {
  fileprivate func host() {
    column("company", .text).references("company", column: "id")
    column("site", .text).references("site", column: "id")
    column("tutor", .text).references("contact", column: "id")
    column("agreed_on", .text).day()
    column("agreed_by", .text).notNull()
    check(sql: "(company IS NULL) = (agreed_on IS NULL)")
  }

  fileprivate func exit() {
    column("exit_kind", .text).oneOf(PlacementExit.Kind.self)
    column("exit_on", .text).day()
    column("exit_motive", .text).notNull()
    column("exit_by", .text).notNull()
    check(sql: "(exit_kind IS NULL) = (exit_on IS NULL)")
  }

  /// What lists show, sort and search of a placement, written by the act that changes it. The
  /// urgency is the day its next step is due, 9999-12-31 for none: it holds whatever today is.
  fileprivate func placementFigures() {
    for text in ["state", "phase", "urgency", "real_to", "missing", "search_text"] {
      column(text, .text).notNull().defaults(to: "")
    }
    column("is_live", .integer).notNull().defaults(to: 1)
  }
}
