internal import BureauDomain
internal import GRDB

/// What classes and school years count of their learners and hosts, kept at each write by triggers:
/// a list of classes and the steps of a year cost the same however many learners there are. How
/// long a desk may be left, as a row.
enum V24 {
  static func migrate(_ db: Database) throws {
    try createClassSize(in: db)
    try createHostOfYear(in: db)
    try V4.seed([RateSeeds.idleSession], in: db)
  }

  /// One row for the learners of a class who left on the same day, '' for those who are there; the
  /// class '' holds the learners who have none.
  private static func createClassSize(in db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE class_size (
          school_class TEXT NOT NULL,
          left_on TEXT NOT NULL,
          number INTEGER NOT NULL CHECK (number >= 0),
          PRIMARY KEY (school_class, left_on)
        ) STRICT, WITHOUT ROWID;

        INSERT INTO class_size (school_class, left_on, number)
        SELECT ifnull(school_class, ''), ifnull(left_on, ''), count(*) FROM learner GROUP BY 1, 2;

        CREATE TRIGGER learner_counted AFTER INSERT ON learner
        BEGIN
          \(add);
        END;

        CREATE TRIGGER learner_moved AFTER UPDATE OF school_class, left_on ON learner
        WHEN old.school_class IS NOT new.school_class OR old.left_on IS NOT new.left_on
        BEGIN
          \(take);
          \(drop);
          \(add);
        END;

        CREATE TRIGGER learner_removed AFTER DELETE ON learner
        BEGIN
          \(take);
          \(drop);
        END;
        """)
  }

  private static let add = """
    INSERT INTO class_size (school_class, left_on, number)
    VALUES (ifnull(new.school_class, ''), ifnull(new.left_on, ''), 1)
    ON CONFLICT DO UPDATE SET number = number + 1
    """

  private static let take = "UPDATE class_size SET number = number - 1" + ofOld

  private static let drop = "DELETE FROM class_size" + ofOld + " AND number = 0"

  private static let ofOld = """
     WHERE school_class = ifnull(old.school_class, '') AND left_on = ifnull(old.left_on, '')
    """
}
