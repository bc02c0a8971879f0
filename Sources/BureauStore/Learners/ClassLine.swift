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
    let count = try db.cachedStatement(
      sql: """
        SELECT ifnull(sum(number) FILTER (WHERE left_on = '' OR left_on >= ?1), 0),
          ifnull(sum(number), 0)
        FROM class_size WHERE school_class = ?2
        """)
    return try classes.map { schoolClass in
      let row = try Row.fetchOne(count, arguments: [day.iso, schoolClass.id.rawValue])
      let (present, all): (Int, Int) = (row?[0] ?? 0, row?[1] ?? 0)
      return ClassLine(schoolClass: schoolClass, present: present, left: all - present)
    }
  }
}
