public import BureauDomain
internal import GRDB

extension Store {
  /// All the dated tables, with what the office added and corrected.
  public func rates() throws(StoreError) -> RateBook {
    try read { db in try RateBook.fetch(in: db) }
  }

  /// What the checks compare with on a day.
  public func checkSettings(on day: Day) throws(StoreError) -> CheckSettings {
    CheckSettings(try rates(), on: day)
  }

  /// One row, nil if there is no such row.
  public func rate(_ id: Rate.ID) throws(StoreError) -> Rate? {
    try read { db in try Rate.fetch(id, in: db) }
  }

  /// Adds a row; the row before it, if it was open-ended, ends the day before.
  ///
  /// - Throws: ``StoreError/overlaps(_:)`` if another row holds on some of its days.
  public func add(
    _ rate: Rate, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editRates, by: session, key: key, act: "rate.add", record: rate.id.rawValue,
      discarding: draft
    ) { db, log in
      let stamp = stamp(of: session)
      for var earlier in try rate.rivals(in: db) {
        guard earlier.closes(before: rate) else { throw StoreError.overlaps(earlier) }
        log.also(
          "rate.close", record: earlier.id.rawValue, fields: try earlier.update(stamp, in: db))
      }
      try rate.insert(stamp, in: db)
      try PlacementFigures.follow(rate, in: db)
    }
  }

  /// Saves a row over the version it was read from; it then bears its author.
  ///
  /// - Throws: ``StoreError/overlaps(_:)``, ``StoreError/changedElsewhere(_:)``.
  public func update(
    _ rate: Rate, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editRates, by: session, key: key, act: "rate.update", record: rate.id.rawValue,
      discarding: draft
    ) { db, log in
      if let rival = try rate.rivals(in: db).first { throw StoreError.overlaps(rival) }
      log.changed(try rate.update(stamp(of: session), in: db))
      try PlacementFigures.follow(rate, in: db)
    }
  }
}

extension RateBook {
  static func fetch(in db: Database) throws -> RateBook {
    RateBook(try Rate.fetchAll(Condition(" ORDER BY rowid"), in: db))
  }

  /// The delays alone, for the acts that are many.
  static func fetchDelays(in db: Database) throws -> RateBook {
    let delays = RateSubject.allCases.filter { $0.table == .delays }.map(\.rawValue)
    let marks = databaseQuestionMarks(count: delays.count)
    return RateBook(
      try Rate.fetchAll(Condition(" WHERE subject IN (\(marks))", delays), in: db))
  }
}

extension Rate {
  /// The other rows that hold on some of its days, for the same thing.
  fileprivate func rivals(in db: Database) throws -> [Rate] {
    let line = Condition(
      " WHERE subject = ? AND beyond = ? AND scope = ? AND id <> ?",
      [subject.rawValue, beyond, scope.rawValue, id.rawValue])
    return try Rate.fetchAll(line, in: db).filter { $0.overlaps(self) }
  }
}
