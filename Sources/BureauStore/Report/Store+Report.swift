public import BureauDomain
internal import GRDB

extension Store {
  /// The report of some days, compared with those before; every figure is that of its indicator.
  public func report(of span: DaySpan) throws(StoreError) -> Report {
    try snapshot { db in
      let schools = try Establishment.all(in: db)
      let posts = try Post.fetchAll(Condition(" WHERE closed_on IS NULL"), in: db)
      let shares = Self.shares(of: posts, schools)
      let before = span.before
      return Report(
        span: span, before: before, establishment: schools.first?.name ?? "",
        figures: try Self.ordered.map { indicator in
          ReportFigure(
            indicator, count: try Self.count(indicator, span, nil, in: db),
            before: try Self.count(indicator, before, nil, in: db),
            bySchool: indicator.isSplit
              ? try shares.map { try Self.count(indicator, span, $0.establishment, in: db) } : [])
        }, shares: shares, quota: posts.reduce(0) { $0 + $1.quota },
        highlights: try Self.note(of: span, in: db)?.text ?? "",
        outlook: try Self.outlook(span.monthAfter, in: db))
    }
  }

  /// What the office tells of some days, nil if nothing yet.
  public func reportNote(of span: DaySpan) throws(StoreError) -> ReportNote? {
    try read { db in try Self.note(of: span, in: db) }
  }

  /// Adds the words of a report or saves them over the version they were read from.
  public func save(
    _ note: ReportNote, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(note, as: .editMissions, by: session, key: key, discarding: draft)
  }

  /// By axis, each in the order of the indicators.
  private static let ordered = CircularAxis.allCases.flatMap { axis in
    Indicator.allCases.filter { $0.axis == axis }
  }

  private static func note(of span: DaySpan, in db: Database) throws -> ReportNote? {
    try ReportNote.fetchAll(
      Condition(" WHERE from_day = ? AND to_day = ?", [span.from.iso, span.to.iso]), in: db
    ).first
  }

  /// The schools that posts are shared between, none where they serve one.
  private static func shares(of posts: [Post], _ schools: [Establishment]) -> [ReportShare] {
    let parts = posts.flatMap { [$0.main, $0.second].compactMap { $0 } }
    let shares = schools.compactMap { school -> ReportShare? in
      let percent = parts.filter { $0.uai == school.uai }.reduce(0) { $0 + $1.percent }
      return percent > 0
        ? ReportShare(establishment: school.id, name: school.name, percent: percent) : nil
    }
    return shares.count > 1 ? shares : []
  }

  private static func outlook(_ span: DaySpan, in db: Database) throws -> ReportOutlook {
    let days = [span.from.iso, span.to.iso]
    let periods = try Period.fetchAll(
      Condition(" WHERE from_day BETWEEN ? AND ? ORDER BY from_day, rowid", days), in: db)
    return ReportOutlook(
      span: span,
      activities: try number(
        "SELECT count(*) FROM activity WHERE state = 'planned' AND day BETWEEN ? AND ?", days, db),
      actions: try number(
        "SELECT count(*) FROM company WHERE closed_on IS NULL AND next_due <= ?", [days[1]], db),
      periods: periods,
      withoutPlace: try periods.reduce(0) { count, period in
        let sql = "SELECT count(*) FROM placement WHERE phase = 'seeking' AND period = ?"
        return count + (try number(sql, [period.id.rawValue], db))
      })
  }

  private static func number(
    _ sql: String, _ arguments: [String], _ db: Database
  ) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: sql), arguments: StatementArguments(arguments)) ?? 0
  }
}
