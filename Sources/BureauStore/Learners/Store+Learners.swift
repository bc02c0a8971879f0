public import BureauDomain
internal import GRDB

/// Reads of learners, most of them minors: each asks for the right to (`Deed.readLearners`).
extension Store {
  /// A page of the learners, from the edge of the list if `key` is nil.
  public func learners(
    _ query: LearnerQuery, from key: PageKey? = nil, direction: PageDirection = .forward,
    limit: Int, by session: Session
  ) throws(StoreError) -> Page<LearnerLine> {
    try permit(.readLearners, session)
    return try snapshot { db in
      try LearnerLine.source(query).page(db, from: key, direction, isAscending: true, limit: limit)
    }
  }

  /// The page in whose middle a learner stands, or would stand if the query no longer shows them;
  /// the first page if there is no such learner.
  public func learners(
    around id: Learner.ID, _ query: LearnerQuery, limit: Int, by session: Session
  ) throws(StoreError) -> Page<LearnerLine> {
    try permit(.readLearners, session)
    return try snapshot { db in
      let source = LearnerLine.source(query)
      let sql = "SELECT rowid, " + query.sort.column + " FROM learner WHERE id = ?"
      guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.rawValue])
      else { return try source.page(db, from: nil, .forward, isAscending: true, limit: limit) }
      var reader = RowReader(row)
      return try source.page(db, around: try reader.key(), isAscending: true, limit: limit)
    }
  }

  /// How many learners a query shows.
  public func learnerTally(
    _ query: LearnerQuery, by session: Session
  ) throws(StoreError) -> Tally {
    try permit(.readLearners, session)
    return try snapshot { db in try LearnerLine.source(query).tally(db, cap: Self.tallyCap) }
  }

  /// One learner with the class of now, nil if there is no such learner.
  public func learnerFile(
    _ id: Learner.ID, by session: Session
  ) throws(StoreError) -> LearnerFile? {
    try permit(.readLearners, session)
    return try snapshot { db in
      guard let learner = try Learner.fetch(id, in: db) else { return nil }
      let schoolClass = try learner.schoolClass.flatMap { try SchoolClass.fetch($0, in: db) }
      return LearnerFile(learner: learner, schoolClass: schoolClass)
    }
  }

  /// The learners who bear this name, accents and case set aside, have this INE or were born on
  /// this day: whoever a row of a list or a form may speak of.
  ///
  /// - Parameter name: family name and first name, in this order.
  public func learners(
    named name: String, or ine: Ine? = nil, bornOn day: Day? = nil, by session: Session
  ) throws(StoreError) -> [Learner] {
    try permit(.readLearners, session)
    return try read { db in
      try Learner.fetchAll(
        Condition(
          " WHERE name_key = ? OR ine = ? OR birth_date = ? ORDER BY rowid",
          [Fold.key(name), ine?.rawValue ?? "", day?.iso ?? ""]),
        in: db)
    }
  }
}
