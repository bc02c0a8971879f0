internal import BureauDomain
internal import GRDB

/// What lists sort, filter and search of a placement, written beside the record by every act that
/// changes it, its leads or its learner.
enum PlacementFigures {
  static func refresh(_ id: Placement.ID, in db: Database) throws {
    try refresh(id, try RateBook.fetchDelays(in: db), in: db)
  }

  private static func refresh(_ id: Placement.ID, _ delays: RateBook, in db: Database) throws {
    let placement = try Placement.existing(id, in: db)
    let select = try db.cachedStatement(
      sql: "SELECT rowid, search_text FROM placement WHERE id = ?")
    guard let row = try Row.fetchOne(select, arguments: [id.rawValue]) else {
      throw StoreError.notFound
    }
    var reader = RowReader(row)
    let rowid: Int64 = try reader.next()
    let text = try searchText(placement, in: db)
    try SearchIndex.placement.replace(rowid: rowid, old: try reader.text(), with: text, in: db)
    let isClosed = try YearLock.closedYear(of: placement.period, in: db) != nil
    let due = isClosed ? nil : placement.due(PlacementAlerts(delays, on: placement.span.from))
    let missing = placement.convention?.missing.map(\.rawValue) ?? []
    try db.cachedStatement(sql: update).execute(arguments: [
      placement.recordedState.rawValue,
      isClosed ? PlacementPhase.over.rawValue : placement.phase.rawValue,
      due?.iso ?? Company.noDue, placement.realSpan.to.iso,
      missing.joined(separator: " "), text, placement.isLive, rowid,
    ])
  }

  /// After a change of a learner, whose name lists search.
  static func refresh(of learner: Learner.ID, in db: Database) throws {
    try refreshAll(where: "learner = ?", learner.rawValue, in: db)
  }

  /// After a change of a company's name.
  static func refresh(at company: Company.ID, in db: Database) throws {
    try refreshAll(where: "company = ?", company.rawValue, in: db)
  }

  /// After a school year was closed: nothing is left to do in it; or opened again.
  static func follow(_ file: YearFile, in db: Database) throws {
    let ofYear = "period IN (SELECT id FROM period WHERE year = ?)"
    guard file.closedOn != nil else {
      return try refreshAll(where: ofYear, file.year.rawValue, in: db)
    }
    try db.cachedStatement(
      sql: "UPDATE placement SET phase = ?, urgency = ? WHERE phase <> ? AND " + ofYear
    ).execute(arguments: [
      PlacementPhase.over.rawValue, Company.noDue, PlacementPhase.over.rawValue,
      file.year.rawValue,
    ])
  }

  /// After a change of a dated row: by which day the next step should be done depends on delays.
  static func follow(_ rate: Rate, in db: Database) throws {
    guard case .delay = rate.subject else { return }
    try refreshAll(where: "urgency <> ?", Company.noDue, in: db)
  }

  private static func refreshAll(where condition: String, _ value: String, in db: Database) throws {
    let ids = try String.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM placement WHERE " + condition), arguments: [value])
    let delays = try RateBook.fetchDelays(in: db)
    for id in ids { try refresh(Placement.ID(rawValue: id), delays, in: db) }
  }

  private static let update = """
    UPDATE placement SET state = ?, phase = ?, urgency = ?, real_to = ?, missing = ?,
      search_text = ?, is_live = ?
    WHERE rowid = ?
    """

  private static func searchText(_ placement: Placement, in db: Database) throws -> String {
    let learner = try Learner.existing(placement.learner, in: db)
    let schoolClass = try placement.schoolClass.flatMap { try SchoolClass.fetch($0, in: db) }
    return SearchText.of([
      learner.familyName, learner.firstName, schoolClass?.label ?? "",
      placement.host?.companyName ?? "", placement.referent,
    ])
  }
}
