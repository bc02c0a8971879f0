public import BureauDomain
internal import GRDB

/// Reads of placements, whose learners are mostly minors: each asks for the right to
/// (`Deed.readLearners`).
extension Store {
  /// A page of the placements, the most urgent first, from the edge of the list if `key` is nil.
  public func placements(
    _ query: PlacementQuery, from key: PageKey? = nil, direction: PageDirection = .forward,
    limit: Int, by session: Session
  ) throws(StoreError) -> Page<PlacementLine> {
    try permit(.readLearners, session)
    return try snapshot { db in
      try PlacementLine.source(query)
        .page(db, from: key, direction, isAscending: true, limit: limit)
    }
  }

  /// How many placements a query shows.
  public func placementTally(
    _ query: PlacementQuery, by session: Session
  ) throws(StoreError) -> Tally {
    try permit(.readLearners, session)
    return try snapshot { db in
      try PlacementLine.source(query).tally(db, cap: Self.tallyCap)
    }
  }

  /// Hands over everything about some placements, or all of them the most urgent first, one after
  /// the other as they stand at one moment: never more than a page of them is in memory.
  ///
  /// - Parameters:
  ///   - ids: those wanted; all if nil.
  ///   - body: answers whether to go on; it must not read the base again.
  public func eachPlacement(
    of ids: [Placement.ID]? = nil, by session: Session, _ body: (PlacementFile) -> Bool
  ) throws(StoreError) {
    try permit(.readLearners, session)
    try snapshot { db in
      var (page, key) = (ids ?? [], PageKey?.none)
      if ids == nil { (page, key) = try Self.nextPage(after: nil, in: db) }
      while !page.isEmpty {
        for id in page {
          guard let file = try PlacementFile.fetch(id, in: db) else { continue }
          guard body(file) else { return }
        }
        guard let last = key else { return }
        (page, key) = try Self.nextPage(after: last, in: db)
      }
    }
  }

  /// A page of all placements, and where the next one begins; nil after the last.
  private static func nextPage(
    after key: PageKey?, in db: Database
  ) throws -> (ids: [Placement.ID], key: PageKey?) {
    let page = try PlacementLine.source(PlacementQuery())
      .page(db, from: key, .forward, isAscending: true, limit: pageSize)
    return (page.lines.map(\.id), page.hasMore ? page.lines.last?.key : nil)
  }

  private static let pageSize = 200

  /// Everything about one placement, nil if there is no such placement.
  public func placementFile(
    _ id: Placement.ID, by session: Session
  ) throws(StoreError) -> PlacementFile? {
    try permit(.readLearners, session)
    return try snapshot { db in try PlacementFile.fetch(id, in: db) }
  }

  /// The same for a placement that is being typed and not saved yet.
  public func placementFile(
    as placement: Placement, by session: Session
  ) throws(StoreError) -> PlacementFile {
    try permit(.readLearners, session)
    return try snapshot { db in try PlacementFile(of: placement, in: db) }
  }

  /// The placements of a learner, in the order of their days.
  public func placements(
    of learner: Learner.ID, by session: Session
  ) throws(StoreError) -> [Placement] {
    try permit(.readLearners, session)
    return try read { db in
      try Placement.fetchAll(
        Condition(" WHERE learner = ? ORDER BY from_day, part", [learner.rawValue]), in: db)
    }
  }

  /// The placements a company takes or took, the latest to end first.
  public func placements(
    at company: Company.ID, limit: Int, by session: Session
  ) throws(StoreError) -> [PlacementLine] {
    try permit(.readLearners, session)
    return try read { db in
      let ids = try String.fetchAll(
        db.cachedStatement(
          sql: "SELECT id FROM placement WHERE company = ? ORDER BY real_to DESC LIMIT ?"),
        arguments: [company.rawValue, limit])
      return try PlacementLine.fetch(ids, in: db)
    }
  }

  /// The periods of a school year, by their first day.
  public func periods(of year: SchoolYear) throws(StoreError) -> [Period] {
    try read { db in
      try Period.fetchAll(
        Condition(" WHERE year = ? ORDER BY from_day, rowid", [year.rawValue]), in: db)
    }
  }

  /// One period, nil if there is no such period.
  public func period(_ id: Period.ID) throws(StoreError) -> Period? {
    try read { db in try Period.fetch(id, in: db) }
  }

  /// The appraisals of a company's sites, the latest first.
  public func appraisals(of company: Company.ID) throws(StoreError) -> [Appraisal] {
    try read { db in
      try Appraisal.fetchAll(
        Condition(" WHERE company = ? ORDER BY day DESC, rowid DESC", [company.rawValue]), in: db)
    }
  }
}
