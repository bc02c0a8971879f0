internal import GRDB

/// The first schema, in one file for each part of the house.
enum V1 {
  static func create(in db: Database) throws {
    try createCore(in: db)
    try createPeople(in: db)
    try createCompanies(in: db)
    try createActivities(in: db)
    try createDirectory(in: db)
    try createSearch(in: db)
  }

  /// The version, the audit, the keys of recent saves, drafts. Moments are milliseconds since 1970.
  static func createCore(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE audit (
          rowid INTEGER PRIMARY KEY,
          at INTEGER NOT NULL,
          agent TEXT NOT NULL,
          deed TEXT NOT NULL,
          act TEXT NOT NULL CHECK (act <> ''),
          record TEXT,
          fields TEXT NOT NULL
        ) STRICT;
        CREATE INDEX audit_record ON audit (record, rowid) WHERE record IS NOT NULL;
        CREATE TRIGGER audit_keeps_lines BEFORE UPDATE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
        CREATE TRIGGER audit_loses_none BEFORE DELETE ON audit
        BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

        CREATE TABLE operation (
          key TEXT PRIMARY KEY CHECK (key <> ''),
          at INTEGER NOT NULL,
          result TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX operation_at ON operation (at);

        CREATE TABLE draft (
          rowid INTEGER PRIMARY KEY,
          agent TEXT NOT NULL CHECK (agent <> ''),
          form TEXT NOT NULL CHECK (form <> ''),
          record TEXT NOT NULL,
          title TEXT NOT NULL,
          json TEXT NOT NULL,
          at INTEGER NOT NULL,
          UNIQUE (agent, form, record)
        ) STRICT;

        CREATE TABLE setting (
          key TEXT PRIMARY KEY CHECK (key <> ''),
          value TEXT NOT NULL,
          version INTEGER NOT NULL DEFAULT 1
        ) STRICT, WITHOUT ROWID;
        """)
  }
}
