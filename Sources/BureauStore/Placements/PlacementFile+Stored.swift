internal import BureauDomain
internal import GRDB

extension PlacementFile {
  static func fetch(_ id: Placement.ID, in db: Database) throws -> PlacementFile? {
    try Placement.fetch(id, in: db).map { try PlacementFile(of: $0, in: db) }
  }

  /// The file of a placement as it stands or as it is about to be saved.
  init(of placement: Placement, in db: Database) throws {
    let learner = try Learner.existing(placement.learner, in: db)
    let schoolClass = try placement.schoolClass.flatMap { try SchoolClass.fetch($0, in: db) }
    let school = try Establishment.of(schoolClass, in: db)
    self.init(
      placement: placement, learner: learner, schoolClass: schoolClass,
      period: try Period.existing(placement.period, in: db),
      site: try placement.host?.site.flatMap { try Site.fetch($0, in: db) },
      tutor: try placement.host?.tutor.flatMap { try Contact.fetch($0, in: db) },
      leads: try Lead.fetchAll(
        Condition(" WHERE placement = ? ORDER BY day DESC, rowid DESC", [placement.id.rawValue]),
        in: db),
      others: try Placement.fetchAll(
        Condition(
          " WHERE learner = ? AND id <> ? ORDER BY from_day",
          [placement.learner.rawValue, placement.id.rawValue]), in: db),
      otherStays: try OtherStays.fetch(of: placement, in: db),
      loads: try PlacementLoads.fetch(around: placement, in: db),
      schoolWorks: school?.regulatedWorks, holidays: PublicHolidays(of: school),
      agents: try Agent.fetchAll(Condition(" WHERE closed_on IS NULL ORDER BY rowid"), in: db))
  }
}

extension Establishment {
  /// The school of a class: its own in a shared post, else the main one.
  fileprivate static func of(_ schoolClass: SchoolClass?, in db: Database) throws -> Establishment?
  {
    if let id = schoolClass?.establishment { return try fetch(id, in: db) }
    return try fetchAll(Condition(" ORDER BY rowid LIMIT 1"), in: db).first
  }
}

extension OtherStays {
  fileprivate static func fetch(of placement: Placement, in db: Database) throws -> OtherStays {
    func condition(_ column: String) -> Condition {
      Condition(
        " WHERE id IN (SELECT " + column + " FROM placement WHERE learner = ?)",
        [placement.learner.rawValue])
    }
    return OtherStays(
      periods: try Period.fetchAll(condition("period"), in: db),
      classes: try SchoolClass.fetchAll(condition("school_class"), in: db))
  }
}

extension PlacementLoads {
  static func fetch(around placement: Placement, in db: Database) throws -> PlacementLoads {
    func peak(_ column: String, _ value: String?) throws -> Int {
      guard let value, !value.isEmpty else { return 0 }
      return try Self.peak(of: placement, sharing: column, value, in: db)
    }
    return PlacementLoads(
      tutor: try peak("tutor", placement.host?.tutor?.rawValue),
      referent: try peak("referent", placement.referent),
      host: try peak("company", placement.host?.company.rawValue))
  }

  /// The most there are in one calendar week of the placement, itself included.
  private static func peak(
    of placement: Placement, sharing column: String, _ value: String, in db: Database
  ) throws -> Int {
    let sql =
      "SELECT from_day, real_to FROM placement WHERE " + column
      + " = ? AND real_to >= ? AND from_day <= ? AND is_live = 1 AND id <> ?"
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: sql),
      arguments: [
        value, placement.span.from.iso, placement.realSpan.to.iso, placement.id.rawValue,
      ])
    let spans = try rows.map { row in
      var reader = RowReader(row)
      return DaySpan(from: try reader.day(), to: try reader.day())
    }
    let weeks = placement.realSpan.weeks.map { week in spans.count { $0.overlaps(week) } }
    return 1 + (weeks.max() ?? 0)
  }
}
