public import BureauDomain
internal import GRDB

extension Store {
  /// The roadmaps of the base, the latest year and edition first.
  public func roadmaps() throws(StoreError) -> [Roadmap] {
    try read { db in
      try Roadmap.fetchAll(Condition(" ORDER BY year DESC, edition DESC, rowid"), in: db)
    }
  }

  /// The last edition of a school's roadmap of a year, nil if there is none.
  public func roadmap(
    of establishment: Establishment.ID, in year: SchoolYear
  ) throws(StoreError) -> Roadmap? {
    try roadmaps().first { $0.establishment == establishment && $0.year == year }
  }

  /// Adds a roadmap with its objectives or saves it over the version it was read from.
  public func save(
    _ roadmap: Roadmap, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editMissions, by: session, key: key, act: "roadmap.save", record: roadmap.id.rawValue,
      discarding: draft
    ) { db, log in
      let before = try Roadmap.fetch(roadmap.id, in: db)
      let moved = before?.objectives != roadmap.objectives
      let stamp = stamp(of: session)
      if before == nil {
        try roadmap.insert(stamp, in: db)
      } else {
        log.changed(try roadmap.update(stamp, in: db, hasFurther: moved))
      }
      if moved { try roadmap.replaceObjectives(in: db) }
    }
  }

  /// What the log counts of an indicator in a school year, until a day.
  public func result(
    of indicator: Indicator, in year: SchoolYear, until today: Day
  ) throws(StoreError) -> Int {
    let arguments = [year.first.iso, min(year.last, today).iso]
    return try read { db in
      try Int.fetchOne(
        db.cachedStatement(sql: indicator.query), arguments: StatementArguments(arguments)) ?? 0
    }
  }
}

extension Indicator {
  /// A count between two days.
  fileprivate var query: String {
    let done = "FROM activity WHERE day BETWEEN ? AND ? AND state = 'done'"
    return switch self {
    case .companiesMet:
      "SELECT count(DISTINCT company) " + done + " AND kind IN ('visit', 'meeting', 'fair')"
    case .newPartners:
      """
      SELECT count(*) FROM company WHERE relation_since BETWEEN ? AND ?
      AND stage IN ('partner', 'strongPartner')
      """
    case .visits: "SELECT count(*) " + done + " AND kind = 'visit'"
    case .placesOffered:
      "SELECT ifnull(sum(places), 0) FROM offer WHERE day BETWEEN ? AND ? AND state <> 'withdrawn'"
    case .tutorsForwarded: "SELECT count(*) " + done + " AND results LIKE '%\"tutorTraining\"%'"
    case .appraisals: "SELECT count(*) " + done + " AND purposes LIKE '%\"appraisal\"%'"
    case .apprenticeship: "SELECT count(*) " + done + " AND purposes LIKE '%\"apprenticeship\"%'"
    }
  }
}
