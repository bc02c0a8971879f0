internal import GRDB

extension V1 {
  /// The full-text indexes and the counters of the long tables.
  ///
  /// The texts are folded before they come here, so that the tokenizer has nothing to do but cut
  /// at spaces; « ascii » keeps every other letter of a word together. Prefixes up to five letters
  /// have their own index: « metz » or « 57000 » stand in every second row of a school's
  /// directory. Which rows match is all that is asked, hence no positions and no sizes.
  ///
  /// The directory is counted by its import: a trigger there would open a savepoint for each row,
  /// at which FTS5 writes out its buffers, three times the cost of the row.
  static func createSearch(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE company_search USING fts5(
          search_text, content='company', content_rowid='rowid', tokenize='ascii',
          prefix='1 2 3 4 5', detail='none', columnsize=0);

        CREATE VIRTUAL TABLE directory_search USING fts5(
          search_text, content='directory', content_rowid='rowid', tokenize='ascii',
          prefix='1 2 3 4 5', detail='none', columnsize=0);

        CREATE TABLE counter (
          name TEXT PRIMARY KEY,
          value INTEGER NOT NULL CHECK (value >= 0)
        ) STRICT, WITHOUT ROWID;

        INSERT INTO counter (name, value) VALUES ('company', 0), ('directory', 0);

        CREATE TRIGGER company_counted AFTER INSERT ON company
        BEGIN
          UPDATE counter SET value = value + (new.closed_on IS NULL) WHERE name = 'company';
        END;

        CREATE TRIGGER company_closed AFTER UPDATE OF closed_on ON company
        BEGIN
          UPDATE counter SET value = value - (old.closed_on IS NULL) + (new.closed_on IS NULL)
          WHERE name = 'company';
        END;

        CREATE TRIGGER company_removed AFTER DELETE ON company
        BEGIN
          UPDATE counter SET value = value - (old.closed_on IS NULL) WHERE name = 'company';
        END;
        """)
  }
}
