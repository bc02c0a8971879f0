public import BureauDomain
internal import GRDB

extension Store {
  /// Adds a learner.
  ///
  /// - Throws: ``StoreError/duplicateLearner(_:)`` with the learner who has the same INE.
  public func add(
    _ learner: Learner, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editLearners, by: session, key: key, act: "learner.add", record: learner.id.rawValue,
      discarding: draft
    ) { db, _ in try learner.add(stamp(of: session), in: db) }
  }

  /// Saves a learner over the version it was read from.
  ///
  /// - Throws: ``StoreError/changedElsewhere(_:)`` if somebody saved it in between,
  ///   ``StoreError/duplicateLearner(_:)`` if another learner has the INE.
  public func update(
    _ learner: Learner, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editLearners, by: session, key: key, act: "learner.update", record: learner.id.rawValue,
      discarding: draft
    ) { db, log in log.changed(try learner.change(stamp(of: session), in: db)) }
  }

  /// Notes that learners leave the school, all on the same day; nil takes their leaving back.
  ///
  /// - Returns: how many it changed.
  public func setLeaving(
    of ids: [Learner.ID], on day: Day?, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) -> Int {
    try change(ids, "learners.leave", by: session, key, draft) { $0.leftOn = day }
  }

  /// Puts learners into a class.
  ///
  /// - Returns: how many it changed.
  public func setClass(
    of ids: [Learner.ID], to schoolClass: SchoolClass.ID, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) -> Int {
    try change(ids, "learners.class", by: session, key, draft) { $0.schoolClass = schoolClass }
  }

  private func change(
    _ ids: [Learner.ID], _ act: String, by session: Session, _ key: OperationKey,
    _ draft: DraftKey?, _ change: (inout Learner) -> Void
  ) throws(StoreError) -> Int {
    try write(
      .editLearners, by: session, key: key, act: act, record: nil, discarding: draft
    ) { db, log in
      var count = 0
      for id in ids {
        let old = try Learner.existing(id, in: db)
        var new = old
        change(&new)
        guard new != old else { continue }
        log.also(
          "learner.update", record: id.rawValue,
          fields: try new.change(stamp(of: session), in: db))
        count += 1
      }
      return count
    }
  }

  /// Brings learners of a list in, in one transaction: those the base does not have are added, the
  /// others saved over the version they were read from.
  ///
  /// At most ``importChunk`` of them: the gate is to be free now and then.
  public func importLearners(
    _ learners: [Learner], by session: Session, key: OperationKey
  ) throws(StoreError) {
    try write(.importLearners, by: session, key: key, act: "learners.import", record: nil) {
      db, log in
      let stamp = stamp(of: session)
      for learner in learners {
        if try Learner.fetch(learner.id, in: db) == nil {
          try learner.add(stamp, in: db)
          log.also("learner.add", record: learner.id.rawValue)
        } else {
          let fields = try learner.change(stamp, in: db)
          log.also("learner.update", record: learner.id.rawValue, fields: fields)
        }
      }
    }
  }
}

extension Learner {
  fileprivate func add(_ stamp: Stamp, in db: Database) throws {
    try assertNew(in: db)
    try insert(stamp, in: db)
    try LearnerFigures.refresh(self, in: db)
  }

  fileprivate func change(_ stamp: Stamp, in db: Database) throws -> [String] {
    try assertNew(in: db)
    let fields = try update(stamp, in: db)
    try LearnerFigures.refresh(self, in: db)
    return fields
  }

  /// Refuses an INE that another learner bears.
  private func assertNew(in db: Database) throws {
    guard let ine else { return }
    let known = try String.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM learner WHERE ine = ? AND id <> ?"),
      arguments: [ine.rawValue, id.rawValue])
    if let known { throw StoreError.duplicateLearner(ID(rawValue: known)) }
  }
}
