internal import BureauDomain
internal import GRDB

/// The lock of closed school years: whatever belongs to one is refused, until it is reopened.
enum YearLock {
  static func isClosed(_ year: SchoolYear, in db: Database) throws -> Bool {
    let sql = "SELECT 1 FROM school_year WHERE year = ? AND is_closed = 1"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [year.rawValue]) != nil
  }

  static func assertOpen(_ year: SchoolYear, in db: Database) throws {
    guard try !isClosed(year, in: db) else { throw StoreError.closedYear(year) }
  }

  /// The year of a period.
  static func assertOpen(_ period: Period.ID, in db: Database) throws {
    if let year = try closedYear(of: period, in: db) { throw StoreError.closedYear(year) }
  }

  /// The school year of a period if it is closed.
  static func closedYear(of period: Period.ID, in db: Database) throws -> SchoolYear? {
    let sql = """
      SELECT school_year.year FROM school_year JOIN period ON period.year = school_year.year
      WHERE period.id = ? AND is_closed = 1
      """
    return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [period.rawValue])
      .flatMap { SchoolYear($0) }
  }
}
