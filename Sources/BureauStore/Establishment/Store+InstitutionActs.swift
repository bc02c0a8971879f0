public import BureauDomain

/// Each adds a record or saves it over the version it was read from, and throws
/// ``StoreError/changedElsewhere(_:)`` if somebody saved it in between.
extension Store {
  public func save(
    _ post: Post, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(post, as: .editEstablishment, by: session, key: key, discarding: draft)
  }

  public func save(
    _ cover: WeeklyCover, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(cover, as: .editEstablishment, by: session, key: key, discarding: draft)
  }

  public func save(
    _ contact: InstitutionContact, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(contact, as: .editInstitutionContacts, by: session, key: key, discarding: draft)
  }

  public func save(
    _ loan: EquipmentLoan, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(loan, as: .editEstablishment, by: session, key: key, discarding: draft)
  }

  public func save(
    _ document: OfficialDocument, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(document, as: .editInstitutionContacts, by: session, key: key, discarding: draft)
  }

  public func save(
    _ report: DirectoryReport, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(report, as: .editEstablishment, by: session, key: key, discarding: draft)
  }

  public func save(
    _ guide: SentGuide, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(guide, as: .logActivities, by: session, key: key, discarding: draft)
  }
}
