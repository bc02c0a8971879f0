public import BureauDomain
internal import GRDB

extension Store {
  /// How far the office is with a school year; a new file if nothing was noted.
  public func yearFile(_ year: SchoolYear) throws(StoreError) -> YearFile {
    let stored = try read { db in
      try YearFile.fetchAll(Condition(" WHERE year = ?", [year.rawValue]), in: db).first
    }
    return stored ?? YearFile(id: newIdentifier(), year: year)
  }

  /// Whether a school year is closed: what belongs to it is read, not written.
  public func isClosed(_ year: SchoolYear) throws(StoreError) -> Bool {
    try read { db in try YearLock.isClosed(year, in: db) }
  }

  /// Notes a step as done, or takes it back; refused in a closed year.
  public func toggle(
    _ step: YearStep, of year: SchoolYear, on day: Day, by session: Session, key: OperationKey
  ) throws(StoreError) {
    try change(year, as: .editPlacements, "year.tick", by: session, key: key) {
      $0.toggle(step, on: day, by: session.agent.name)
    } unless: {
      $0.closedOn != nil
    }
  }

  /// Closes a school year: its periods, classes and placements are read and no longer written.
  public func close(
    _ year: SchoolYear, on day: Day, by session: Session, key: OperationKey
  ) throws(StoreError) {
    try change(year, as: .closeYear, "year.close", by: session, key: key) {
      $0.close(on: day, by: session.agent.name)
    } then: { db in
      try LearnerAccess.purge(on: day, in: db)
    }
  }

  /// Opens a closed school year again; the motive stays in its file.
  public func reopen(
    _ year: SchoolYear, motive: String, on day: Day, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try change(year, as: .closeYear, "year.reopen", by: session, key: key, discarding: draft) {
      $0.reopen(on: day, by: session.agent.name, motive: motive)
    }
  }

  private func change(
    _ year: SchoolYear, as deed: Deed, _ act: String, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil, _ change: (inout YearFile) -> Void,
    unless isRefused: (YearFile) -> Bool = { _ in false },
    then follow: (Database) throws -> Void = { _ in }
  ) throws(StoreError) {
    try write(deed, by: session, key: key, act: act, record: nil, discarding: draft) { db, log in
      let stored = try YearFile.fetchAll(Condition(" WHERE year = ?", [year.rawValue]), in: db)
      var file = stored.first ?? YearFile(id: newIdentifier(), year: year)
      guard !isRefused(file) else { throw StoreError.closedYear(year) }
      let wasClosed = file.closedOn != nil
      change(&file)
      log.record = file.id.rawValue
      log.changed(try file.save(stamp(of: session), in: db))
      if wasClosed != (file.closedOn != nil) { try PlacementFigures.follow(file, in: db) }
      try follow(db)
    }
  }
}
