public import BureauDomain
internal import GRDB

extension Store {
  /// Rows are written in transactions of so many, and the gate is free between them.
  public static let importChunk = 500

  /// Brings rows of SIRENE into the directory; a row with the same SIRET is replaced. Which rows
  /// are adopted is not theirs to say: `adopted` is not read.
  ///
  /// When it throws, the chunks before stay written; doing it again changes nothing twice.
  public func upsertDirectory(
    _ entries: [DirectoryEntry], by session: Session, key: OperationKey
  ) throws(StoreError) -> DirectoryChanges {
    var total = DirectoryChanges()
    for start in stride(from: 0, to: entries.count, by: Self.importChunk) {
      let chunk = entries[start..<min(start + Self.importChunk, entries.count)]
      let chunkKey = OperationKey(rawValue: key.rawValue + "#" + String(start))
      total =
        total
        + (try write(
          .importDirectory, by: session, key: chunkKey, act: "directory.import", record: nil
        ) { db, _ in try Self.upsert(chunk, in: db) })
    }
    return total
  }

  /// Makes a company of a row of the directory, or a site of the company that has its SIREN; the
  /// company it became if that was done before.
  ///
  /// - Throws: ``StoreError/notFound`` if the directory does not hold the SIRET.
  public func adopt(
    _ siret: Siret, by session: Session, key: OperationKey
  ) throws(StoreError) -> Company.ID {
    try write(.editCompanies, by: session, key: key, act: "directory.adopt", record: nil) {
      db, log in
      let company = try adopt(siret, by: session, in: db, &log).company
      log.record = company.rawValue
      return company
    }
  }

  /// The same within a transaction, with the site.
  func adopt(
    _ siret: Siret, by session: Session, in db: Database, _ log: inout WriteLog
  ) throws -> (company: Company.ID, site: Site.ID?) {
    if let known = try Company.id(withSiret: siret, in: db) {
      let sites = try Site.fetchAll(Condition(" WHERE siret = ?", [siret.rawValue]), in: db)
      return (known, sites.first?.id)
    }
    guard let entry = try DirectoryEntry.fetch(siret, in: db) else { throw StoreError.notFound }
    let stamp = stamp(of: session)
    let known = try Company.id(withSiren: siret.siren, in: db)
    let company = Company(
      id: known ?? newIdentifier(), name: entry.name, siren: siret.siren, source: .directory)
    let site = entry.site(newIdentifier(), of: company.id)
    if known == nil {
      try company.insert(stamp, in: db)
      log.also("company.add", record: company.id.rawValue)
    }
    try site.insert(stamp, in: db)
    log.also("site.add", record: site.id.rawValue)
    try CompanyFigures.refresh(company.id, in: db)
    return (company.id, site.id)
  }

  private static func upsert(
    _ entries: ArraySlice<DirectoryEntry>, in db: Database
  ) throws -> DirectoryChanges {
    var changes = DirectoryChanges()
    for entry in entries {
      guard let known = try DirectoryRow.fetch(entry.siret, in: db) else {
        try DirectoryRow.insert(entry, in: db)
        changes.created += 1
        continue
      }
      var same = entry
      same.adopted = known.entry.adopted
      if same == known.entry {
        changes.unchanged += 1
      } else {
        try known.replace(with: entry, in: db)
        changes.changed += 1
      }
    }
    try Counter.directory.add(changes.created, in: db)
    return changes
  }
}

extension DirectoryEntry {
  fileprivate func site(_ id: Site.ID, of company: Company.ID) -> Site {
    Site(
      id: id, company: company, siret: siret, sign: sign, address: address,
      postalCode: postalCode, commune: commune, town: town, naf: naf, workforce: workforce,
      diffusion: diffusion)
  }
}
