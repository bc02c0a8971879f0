internal import BureauDomain
internal import GRDB

/// Classes and learners, and the index they are searched by.
enum V5 {
  static func create(in db: Database) throws {
    try createClass(in: db)
    try createLearner(in: db)
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE learner_search USING fts5(
          search_text, content='learner', content_rowid='rowid', tokenize='ascii',
          prefix='1 2 3 4 5', detail='none', columnsize=0);
        """)
  }

  private static func createClass(in db: Database) throws {
    try db.create(table: "school_class", options: .strict) { table in
      table.record()
      table.column("year", .text).notNull().check { length($0) == 9 }
      table.column("label", .text).notNull().check { $0 != "" }
      table.column("mef", .text).notNull()
      table.column("formation", .text).notNull()
      table.column("establishment", .text).references("establishment", column: "id")
      table.column("label_key", .text).notNull()
    }
    // One class of a label in a school and a year; a base of one school leaves the school out.
    try db.execute(
      sql: """
        CREATE UNIQUE INDEX school_class_label
        ON school_class (year, label_key, ifnull(establishment, ''));
        """)
  }

  private static func createLearner(in db: Database) throws {
    try db.create(table: "learner", options: .strict) { table in
      table.record()
      table.column("family_name", .text).notNull().check { $0 != "" }
      table.column("first_name", .text).notNull()
      table.column("birth_date", .text).day()
      table.column("ine", .text).unique().check { length($0) == 11 }
      table.column("status", .text).notNull().oneOf(LearnerStatus.self)
      table.column("school_class", .text).indexed().references("school_class", column: "id")
      table.column("mef", .text).notNull()
      table.column("formation", .text).notNull()
      table.column("home_commune", .text)
      table.column("home_town", .text).notNull()
      table.column("left_on", .text).day()
      table.column("representative", .text).notNull()
      table.column("representative_phone", .text)
      table.column("representative_email", .text)
      for text in ["name_key", "sort_key", "class_key", "search_text"] {
        table.column(text, .text).notNull().defaults(to: "")
      }
    }
    for column in ["name_key", "birth_date", "sort_key", "class_key"] {
      try db.create(index: "learner_" + column, on: "learner", columns: [column])
    }
  }
}
