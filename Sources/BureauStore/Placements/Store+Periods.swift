public import BureauDomain
internal import GRDB

extension Store {
  /// Adds a period, or saves it over the version it was read from. Placements that only followed
  /// its dates move with it (``PeriodMove``); if that makes two placements of a learner overlap, the
  /// whole is refused.
  public func save(
    _ period: Period, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editPlacements, by: session, key: key, act: "period.save", record: period.id.rawValue,
      discarding: draft
    ) { db, log in
      guard period.span.isSound else { throw PL03.order(period.span) }
      try YearLock.assertOpen(period.year, in: db)
      let move = try PeriodMove.of(period, in: db)
      log.changed(try period.save(stamp(of: session), in: db))
      for placement in move.following {
        let refusals = try placement.refusals(isNewPaper: false, in: db)
        guard refusals.isEmpty else { throw StoreError.refused(refusals) }
        try keep(placement, "placement.move", by: session, in: db, &log)
      }
    }
  }

  /// Adds periods, with the placements of the learners who are there.
  ///
  /// - Returns: how many placements were made.
  public func add(
    _ periods: [Period], by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) -> Int {
    try write(
      .editPlacements, by: session, key: key, act: "period.copy", record: nil, discarding: draft
    ) { db, log in
      var count = 0
      for period in periods {
        try YearLock.assertOpen(period.year, in: db)
        try period.insert(stamp(of: session), in: db)
        log.also("period.add", record: period.id.rawValue)
        count += try createPlacements(in: period, for: period.classes, by: session, db, &log)
      }
      return count
    }
  }

  /// What saving a period with these dates would do to its placements.
  public func move(of period: Period, by session: Session) throws(StoreError) -> PeriodMove {
    try permit(.readLearners, session)
    return try snapshot { db in try PeriodMove.of(period, in: db) }
  }

  /// Shares a period between two hosts: saves the first placement over the version it was read
  /// from, and adds the second one.
  public func split(
    _ first: Placement, _ second: Placement, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editPlacements, by: session, key: key, act: "placement.split", record: first.id.rawValue,
      discarding: draft
    ) { db, log in
      try YearLock.assertOpen(first.period, in: db)
      let learner = try Learner.existing(first.learner, in: db)
      let others = try Placement.fetchAll(
        Condition(
          " WHERE learner = ? AND period = ? AND part = 2",
          [first.learner.rawValue, first.period.rawValue]), in: db)
      guard others.isEmpty else { throw PL02.alreadyShared(learner.name) }
      log.changed(try first.update(stamp(of: session), in: db))
      try PlacementFigures.refresh(first.id, in: db)
      try second.insert(stamp(of: session), in: db)
      log.also("placement.add", record: second.id.rawValue)
      try PlacementFigures.refresh(second.id, in: db)
      let refusals = try first.refusals(isNewPaper: false, in: db)
      guard refusals.isEmpty else { throw StoreError.refused(refusals) }
    }
  }
}

extension PeriodMove {
  static func of(_ period: Period, in db: Database) throws -> PeriodMove {
    guard let stored = try Period.fetch(period.id, in: db) else {
      return PeriodMove([], from: period.span, to: period.span)
    }
    let placements = try Placement.fetchAll(
      Condition(" WHERE period = ? ORDER BY rowid", [period.id.rawValue]), in: db)
    return PeriodMove(placements, from: stored.span, to: period.span)
  }
}
