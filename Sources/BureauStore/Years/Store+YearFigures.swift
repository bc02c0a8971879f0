public import BureauDomain
internal import GRDB

extension Store {
  /// The figures of the steps of a school year.
  public func yearFigures(
    _ year: SchoolYear, today: Day, by session: Session
  ) throws(StoreError) -> YearFigures {
    try permit(.readLearners, session)
    return try snapshot { db in
      var figures = YearFigures()
      try Self.countLearners(&figures, year, today, in: db)
      try Self.countOffice(&figures, year, in: db)
      try Self.countPlacements(&figures, year, in: db)
      return figures
    }
  }

  /// The hosts of a school year without an appraisal of that year, by name.
  public func unappraisedHosts(
    of year: SchoolYear, by session: Session
  ) throws(StoreError) -> [HostOfYear] {
    try permit(.readLearners, session)
    return try read { db in
      let sql = """
        SELECT company.id, company.name, stays
        FROM host_of_year JOIN company ON company.id = host_of_year.company
        WHERE year = ? AND NOT
        """ + Self.appraised + " ORDER BY company.id"
      let rows = try Row.fetchAll(
        db.cachedStatement(sql: sql),
        arguments: [year.rawValue] + Self.appraisedArguments(year))
      let hosts = try rows.map { row in
        var reader = RowReader(row)
        return HostOfYear(
          id: try reader.id(), name: try reader.text(), stays: try reader.next())
      }
      // Without accents and case, as every list of names.
      return hosts.sorted {
        (Fold.key($0.name), $0.id.rawValue) < (Fold.key($1.name), $1.id.rawValue)
      }
    }
  }

  /// The e-mail addresses of who took learners in a school year: the tutor's, else of somebody of
  /// the company. Companies that want no mail, and those to avoid, are left out.
  public func hostAddresses(
    of year: SchoolYear, by session: Session
  ) throws(StoreError) -> [String] {
    try permit(.readLearners, session)
    return try read { db in
      let sql = """
        SELECT DISTINCT ifnull(
          (SELECT email FROM contact WHERE contact.id = placement.tutor AND closed_on IS NULL),
          (SELECT email FROM contact WHERE contact.company = placement.company
            AND email IS NOT NULL AND closed_on IS NULL ORDER BY rowid LIMIT 1)) AS address
        FROM placement JOIN company ON company.id = placement.company
        WHERE company.closed_on IS NULL AND stage NOT IN ('avoid', 'closed', 'opposed')
          AND address IS NOT NULL AND is_live = 1
          AND placement.period IN (SELECT id FROM period WHERE year = ?)
        ORDER BY address
        """
      return try String.fetchAll(db.cachedStatement(sql: sql), arguments: [year.rawValue])
    }
  }

  private static let appraised = """
     EXISTS (SELECT 1 FROM appraisal WHERE appraisal.company = host_of_year.company
      AND (day BETWEEN ? AND ? OR appraisal.period IN (SELECT id FROM period WHERE year = ?)))
    """

  private static func appraisedArguments(_ year: SchoolYear) -> StatementArguments {
    [year.first.iso, year.last.iso, year.rawValue]
  }

  private static func countLearners(
    _ figures: inout YearFigures, _ year: SchoolYear, _ today: Day, in db: Database
  ) throws {
    let sql = """
      SELECT
        ifnull(sum(number) FILTER (WHERE left_on = '' OR left_on >= ?1), 0),
        ifnull(
          sum(number) FILTER (WHERE (left_on = '' OR left_on >= ?1) AND school_class.year = ?2), 0),
        ifnull(sum(number) FILTER (WHERE left_on >= ?3 AND left_on <= ?4), 0),
        ifnull(
          sum(number) FILTER (
            WHERE (left_on = '' OR left_on >= max(?1, ?5)) AND school_class.year IS NOT ?2), 0)
      FROM class_size LEFT JOIN school_class ON school_class.id = class_size.school_class
      """
    let row = try Row.fetchOne(
      db.cachedStatement(sql: sql),
      arguments: [
        max(today, year.first).iso, year.rawValue, year.previous.first.iso, today.iso,
        today.adding(days: 1).iso,
      ])
    (figures.present, figures.placedInClass) = (row?[0] ?? 0, row?[1] ?? 0)
    // Nobody is expected in the classes of a year that is over, nor who leaves today.
    figures.elsewhere = year.last < today ? 0 : row?[3] ?? 0
    figures.left = row?[2] ?? 0
  }

  private static func countOffice(
    _ figures: inout YearFigures, _ year: SchoolYear, in db: Database
  ) throws {
    figures.periods = try count("period WHERE year = ?", [year.rawValue], in: db)
    figures.earlierPeriods = try count("period WHERE year = ?", [year.previous.rawValue], in: db)
    figures.contacts = try count("institution_contact WHERE closed_on IS NULL", [], in: db)
    figures.posts = try count("post WHERE closed_on IS NULL", [], in: db)
    let days = [year.last.iso, year.first.iso]
    figures.letters = try count("mission_letter WHERE from_day <= ? AND to_day >= ?", days, in: db)
    figures.orders = try count("mission_order WHERE from_day <= ? AND to_day >= ?", days, in: db)
  }

  private static func countPlacements(
    _ figures: inout YearFigures, _ year: SchoolYear, in db: Database
  ) throws {
    let sql = """
      SELECT ifnull(sum(awaited), 0), ifnull(sum(stays), 0), count(*),
        count(*) FILTER (WHERE NOT \(appraised))
      FROM host_of_year WHERE year = ?
      """
    let row = try Row.fetchOne(
      db.cachedStatement(sql: sql), arguments: appraisedArguments(year) + [year.rawValue])
    (figures.awaitedAttestations, figures.stays) = (row?[0] ?? 0, row?[1] ?? 0)
    (figures.hosts, figures.unappraisedHosts) = (row?[2] ?? 0, row?[3] ?? 0)
  }

  private static func count(_ what: String, _ arguments: [String], in db: Database) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM " + what),
      arguments: StatementArguments(arguments)) ?? 0
  }
}
