internal import GRDB

extension V24 {
  /// One row for the stays of a school year at one company, and how many of them still lack their
  /// attestation.
  static func createHostOfYear(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE host_of_year (
          year TEXT NOT NULL,
          company TEXT NOT NULL,
          stays INTEGER NOT NULL CHECK (stays >= 0),
          awaited INTEGER NOT NULL CHECK (awaited >= 0),
          PRIMARY KEY (year, company)
        ) STRICT, WITHOUT ROWID;

        INSERT INTO host_of_year (year, company, stays, awaited)
        SELECT year, company, count(*), count(*) FILTER (WHERE attested_on IS NULL)
        FROM placement JOIN period ON period.id = placement.period
        WHERE company IS NOT NULL AND is_live = 1 GROUP BY 1, 2;

        CREATE TRIGGER host_counted AFTER INSERT ON placement WHEN \(isHosted("new"))
        BEGIN
          \(add);
        END;

        CREATE TRIGGER host_left AFTER UPDATE OF period, company, is_live, attested_on ON placement
        WHEN \(isHosted("old")) AND \(isChanged)
        BEGIN
          \(take);
          \(drop);
        END;

        CREATE TRIGGER host_joined AFTER UPDATE OF period, company, is_live, attested_on ON placement
        WHEN \(isHosted("new")) AND \(isChanged)
        BEGIN
          \(add);
        END;

        CREATE TRIGGER host_removed AFTER DELETE ON placement WHEN \(isHosted("old"))
        BEGIN
          \(take);
          \(drop);
        END;

        CREATE TRIGGER host_shifted AFTER UPDATE OF year ON period WHEN old.year <> new.year
        BEGIN
          UPDATE host_of_year SET
            stays = stays - \(counted("count(*)")),
            awaited = awaited - \(counted("count(*) FILTER (WHERE attested_on IS NULL)"))
          WHERE year = old.year AND company IN (SELECT company FROM placement WHERE period = new.id);
          DELETE FROM host_of_year WHERE year = old.year AND stays = 0;
          INSERT INTO host_of_year (year, company, stays, awaited)
          SELECT new.year, company, count(*), count(*) FILTER (WHERE attested_on IS NULL)
          FROM placement WHERE period = new.id AND company IS NOT NULL AND is_live = 1
          GROUP BY company
          ON CONFLICT DO UPDATE SET
            stays = stays + excluded.stays, awaited = awaited + excluded.awaited;
        END;
        """)
  }

  private static func isHosted(_ row: String) -> String {
    "\(row).company IS NOT NULL AND \(row).is_live = 1"
  }

  private static let isChanged = """
    (old.period IS NOT new.period OR old.company IS NOT new.company
      OR old.is_live IS NOT new.is_live OR old.attested_on IS NOT new.attested_on)
    """

  private static func counted(_ what: String) -> String {
    """
    (SELECT \(what) FROM placement WHERE period = new.id
              AND placement.company = host_of_year.company AND is_live = 1)
    """
  }

  private static let add = """
    INSERT INTO host_of_year (year, company, stays, awaited)
    SELECT year, new.company, 1, new.attested_on IS NULL FROM period WHERE id = new.period
    ON CONFLICT DO UPDATE SET stays = stays + 1, awaited = awaited + excluded.awaited
    """

  private static let take = """
    UPDATE host_of_year SET stays = stays - 1, awaited = awaited - (old.attested_on IS NULL)
    """ + ofOld

  private static let drop = "DELETE FROM host_of_year" + ofOld + " AND stays = 0"

  private static let ofOld = """
     WHERE company = old.company AND year = (SELECT year FROM period WHERE id = old.period)
    """
}
