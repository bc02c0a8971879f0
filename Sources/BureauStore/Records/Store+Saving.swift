internal import BureauDomain
internal import GRDB

extension Store {
  /// Adds a record the base does not have, else saves it over the version it was read from; the act
  /// is « table.save » in the audit.
  ///
  /// - Parameters:
  ///   - first: what the base must not have, looked at in the same transaction.
  ///   - then: what else the save changes there.
  /// - Throws: ``StoreError/changedElsewhere(_:)`` if somebody saved it in between.
  func save<Record: StoredRecord>(
    _ record: Record, as deed: Deed, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil, first: (Database) throws -> Void = { _ in },
    then: (Database) throws -> Void = { _ in }
  ) throws(StoreError) {
    try write(
      deed, by: session, key: key, act: Record.table + ".save", record: record.id.rawValue,
      discarding: draft
    ) { db, log in
      try first(db)
      log.changed(try record.save(stamp(of: session), in: db))
      try then(db)
    }
  }
}
