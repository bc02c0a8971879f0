public import BureauDomain
internal import GRDB

/// A class with how many learners it has.
public struct ClassLine: Hashable, Sendable, Identifiable {
  public let schoolClass: SchoolClass
  /// Learners who have not left.
  public let present: Int
  /// Learners who have left (« sortis »).
  public let left: Int

  public var id: SchoolClass.ID { schoolClass.id }
}

extension ClassLine {
  /// The classes of a year, by label.
  static func fetchAll(of year: SchoolYear, on day: Day, in db: Database) throws -> [ClassLine] {
    let classes = try SchoolClass.fetchAll(
      Condition(" WHERE year = ? ORDER BY label_key, rowid", [year.rawValue]), in: db)
    let sql = """
      SELECT school_class, ifnull(sum(number) FILTER (WHERE left_on = '' OR left_on >= ?1), 0),
        sum(number)
      FROM class_size WHERE school_class IN (SELECT id FROM school_class WHERE year = ?2)
      GROUP BY school_class
      """
    var sizes: [SchoolClass.ID: (present: Int, all: Int)] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: sql), arguments: [day.iso, year.rawValue])
    while let row = try rows.next() {
      var reader = RowReader(row)
      sizes[try reader.id()] = (try reader.next(), try reader.next())
    }
    return classes.map { schoolClass in
      let (present, all) = sizes[schoolClass.id] ?? (0, 0)
      return ClassLine(schoolClass: schoolClass, present: present, left: all - present)
    }
  }
}
