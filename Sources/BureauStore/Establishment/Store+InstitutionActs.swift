public import BureauDomain
internal import GRDB

/// Each adds a record or saves it over the version it was read from, and throws
/// ``StoreError/changedElsewhere(_:)`` if somebody saved it in between.
extension Store {
  public func save(
    _ post: Post, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try keep(post, .editEstablishment, by: session, key: key, discarding: draft)
  }

  public func save(
    _ cover: WeeklyCover, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try keep(cover, .editEstablishment, by: session, key: key, discarding: draft)
  }

  public func save(
    _ contact: InstitutionContact, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try keep(contact, .editInstitutionContacts, by: session, key: key, discarding: draft)
  }

  public func save(
    _ loan: EquipmentLoan, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try keep(loan, .editEstablishment, by: session, key: key, discarding: draft)
  }

  public func save(
    _ document: OfficialDocument, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try keep(document, .editInstitutionContacts, by: session, key: key, discarding: draft)
  }

  public func save(
    _ report: DirectoryReport, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try keep(report, .editEstablishment, by: session, key: key, discarding: draft)
  }

  public func save(
    _ guide: SentGuide, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try keep(guide, .logActivities, by: session, key: key, discarding: draft)
  }

  /// Saves a record of a table of its own under the right it needs.
  func keep(
    _ record: some StoredRecord, _ deed: Deed, by session: Session, key: OperationKey,
    discarding draft: DraftKey?
  ) throws(StoreError) {
    try write(
      deed, by: session, key: key, act: record.saveAct, record: record.id.rawValue,
      discarding: draft
    ) { db, log in
      log.changed(try record.save(stamp(of: session), in: db))
    }
  }
}

extension StoredRecord {
  /// The name of its save in the audit: « post.save ».
  var saveAct: String { Self.table + ".save" }

  /// Inserts a record the base does not have, else updates it.
  func save(_ stamp: Stamp, in db: Database) throws -> [String] {
    guard try Self.fetch(id, in: db) == nil else { return try update(stamp, in: db) }
    try insert(stamp, in: db)
    return []
  }
}
