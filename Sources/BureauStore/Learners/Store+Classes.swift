public import BureauDomain
internal import GRDB

extension Store {
  /// The classes of a school year, by label, with their learners counted on a day.
  public func classes(of year: SchoolYear, on day: Day) throws(StoreError) -> [ClassLine] {
    try snapshot { db in try ClassLine.fetchAll(of: year, on: day, in: db) }
  }

  /// One class, nil if there is no such class.
  public func schoolClass(_ id: SchoolClass.ID) throws(StoreError) -> SchoolClass? {
    try read { db in try SchoolClass.fetch(id, in: db) }
  }

  /// The school years that have classes, latest first.
  public func schoolYears() throws(StoreError) -> [SchoolYear] {
    try read { db in
      try String.fetchAll(
        db.cachedStatement(sql: "SELECT DISTINCT year FROM school_class ORDER BY year DESC")
      ).compactMap { SchoolYear($0) }
    }
  }

  /// Adds a class.
  ///
  /// - Throws: ``StoreError/duplicateClass(_:)`` if the year has a class of this label.
  public func add(
    _ schoolClass: SchoolClass, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editLearners, by: session, key: key, act: "class.add", record: schoolClass.id.rawValue,
      discarding: draft
    ) { db, _ in
      try YearLock.assertOpen(schoolClass.year, in: db)
      try schoolClass.assertNew(in: db)
      try schoolClass.insert(stamp(of: session), in: db)
    }
  }

  /// Saves a class over the version it was read from.
  ///
  /// - Throws: ``StoreError/changedElsewhere(_:)`` if somebody saved it in between,
  ///   ``StoreError/duplicateClass(_:)`` if the year has another class of this label.
  public func update(
    _ schoolClass: SchoolClass, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editLearners, by: session, key: key, act: "class.update", record: schoolClass.id.rawValue,
      discarding: draft
    ) { db, log in
      try YearLock.assertOpen(schoolClass.year, in: db)
      try schoolClass.assertNew(in: db)
      log.changed(try schoolClass.update(stamp(of: session), in: db))
      let own = Condition(" WHERE school_class = ?", [schoolClass.id.rawValue])
      for learner in try Learner.fetchAll(own, in: db) {
        try LearnerFigures.refresh(learner, in: db)
      }
    }
  }
}

extension SchoolClass {
  /// Refuses a label that another class of the same school and year bears.
  func assertNew(in db: Database) throws {
    let known = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id FROM school_class
          WHERE year = ? AND label_key = ? AND ifnull(establishment, '') = ? AND id <> ?
          """),
      arguments: [year.rawValue, Fold.key(label), establishment?.rawValue ?? "", id.rawValue])
    if let known { throw StoreError.duplicateClass(ID(rawValue: known)) }
  }
}
