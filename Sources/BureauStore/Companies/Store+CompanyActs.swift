public import BureauDomain
internal import GRDB

extension Store {
  /// Adds a company with its first site and contacts.
  ///
  /// - Throws: ``StoreError/duplicate(_:)`` with the company that already has the SIRET or SIREN.
  public func addCompany(
    _ new: NewCompany, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) -> Company.ID {
    try write(
      .editCompanies, by: session, key: key, act: "company.add", record: new.company.id.rawValue,
      discarding: draft
    ) { db, log in
      try new.insert(stamp(of: session), in: db)
      log.also("site.add", record: new.site.id.rawValue)
      for contact in new.contacts { log.also("contact.add", record: contact.id.rawValue) }
      return new.company.id
    }
  }

  /// Saves a company over the version it was read from.
  ///
  /// - Throws: ``StoreError/changedElsewhere(_:)`` with the record as it now is, if somebody saved
  ///   it in between; ``StoreError/duplicate(_:)`` if the SIREN is another company's.
  public func update(
    _ company: Company, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editCompanies, by: session, key: key, act: "company.update", record: company.id.rawValue,
      discarding: draft
    ) { db, log in
      let known = try company.siren.flatMap { try Company.id(withSiren: $0, in: db) }
      if let known, known != company.id { throw StoreError.duplicate(known) }
      let fields = try company.update(stamp(of: session), in: db)
      log.changed(fields)
      try CompanyFigures.refresh(company.id, in: db)
      if fields.contains("name") { try PlacementFigures.refresh(at: company.id, in: db) }
    }
  }

  /// Adds a site to its company, or saves it over the version it was read from.
  ///
  /// - Throws: ``StoreError/duplicate(_:)`` with the company that already has the SIRET;
  ///   ``StoreError/changedElsewhere(_:)`` if somebody saved it in between.
  public func save(
    _ site: Site, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(
      site, as: .editCompanies, by: session, key: key, discarding: draft,
      first: { try site.assertNew(in: $0) },
      then: { try CompanyFigures.refresh(site.company, in: $0) })
  }

  /// Adds a contact to its company, or saves it over the version it was read from.
  ///
  /// - Throws: ``StoreError/changedElsewhere(_:)`` if somebody saved it in between.
  public func save(
    _ contact: Contact, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(
      contact, as: .editCompanies, by: session, key: key, discarding: draft,
      then: { try CompanyFigures.refresh(contact.company, in: $0) })
  }
}

extension Site {
  /// Refuses a SIRET that another site bears (check CO-01).
  func assertNew(in db: Database) throws {
    guard let siret else { return }
    let sql = "SELECT company FROM site WHERE siret = ? AND id <> ?"
    let known = try String.fetchOne(
      db.cachedStatement(sql: sql), arguments: [siret.rawValue, id.rawValue])
    if let known { throw StoreError.duplicate(Company.ID(rawValue: known)) }
  }
}
