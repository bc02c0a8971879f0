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
