internal import BureauDomain
internal import GRDB

/// The figures of placements on the home screen, kept at each write, and indexes that hold what
/// lists and classes count; closed years leave the heaps; how long the log of consultations is kept,
/// as a row.
enum V16 {
  static func migrate(_ db: Database) throws {
    try V4.seed([RateSeeds.learnerAccess], in: db)
    try settleClosedYears(in: db)
    try createTally(in: db)
    try db.create(
      index: "placement_state", on: "placement", columns: ["state", "urgency"])
    try db.create(
      index: "learner_class_left", on: "learner", columns: ["school_class", "left_on"])
    try db.drop(index: "learner_on_school_class")
  }

  /// Nothing is left to do in a closed year, whatever state its placements stay in.
  private static func settleClosedYears(in db: Database) throws {
    try db.execute(
      sql: """
        UPDATE placement SET phase = 'over', urgency = '9999-12-31'
        WHERE urgency <> '9999-12-31' AND period IN (
          SELECT period.id FROM period JOIN school_year ON school_year.year = period.year
          WHERE is_closed = 1);
        """)
  }

  /// One row for the placements with the same heap, state and days: as many rows as there are
  /// different days, however many placements. Those that are over are not counted.
  private static func createTally(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE placement_tally (
          phase TEXT NOT NULL,
          urgency TEXT NOT NULL,
          to_day TEXT NOT NULL,
          from_day TEXT NOT NULL,
          state TEXT NOT NULL,
          number INTEGER NOT NULL CHECK (number >= 0),
          PRIMARY KEY (phase, urgency, to_day, from_day, state)
        ) STRICT, WITHOUT ROWID;

        INSERT INTO placement_tally (phase, urgency, to_day, from_day, state, number)
        SELECT phase, urgency, to_day, from_day, state, count(*) FROM placement
        WHERE phase NOT IN ('', 'over') GROUP BY 1, 2, 3, 4, 5;

        CREATE TRIGGER placement_counted AFTER INSERT ON placement
        WHEN new.phase NOT IN ('', 'over')
        BEGIN
          \(add);
        END;

        CREATE TRIGGER placement_moved
        AFTER UPDATE OF phase, urgency, to_day, from_day, state ON placement
        WHEN (old.phase, old.urgency, old.to_day, old.from_day, old.state)
          <> (new.phase, new.urgency, new.to_day, new.from_day, new.state)
        BEGIN
          \(take);
          \(drop);
          \(add);
        END;

        CREATE TRIGGER placement_removed AFTER DELETE ON placement
        BEGIN
          \(take);
          \(drop);
        END;
        """)
  }

  private static let add = """
    INSERT INTO placement_tally (phase, urgency, to_day, from_day, state, number)
    SELECT new.phase, new.urgency, new.to_day, new.from_day, new.state, 1
    WHERE new.phase NOT IN ('', 'over')
    ON CONFLICT DO UPDATE SET number = number + 1
    """

  private static let take = "UPDATE placement_tally SET number = number - 1" + ofOld

  private static let drop = "DELETE FROM placement_tally" + ofOld + " AND number = 0"

  private static let ofOld = """
     WHERE phase = old.phase AND urgency = old.urgency AND to_day = old.to_day
      AND from_day = old.from_day AND state = old.state
    """
}
