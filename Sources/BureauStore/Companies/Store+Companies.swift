public import BureauDomain
internal import GRDB

extension Store {
  /// A page of the portfolio, from the edge of the list if `key` is nil.
  public func companies(
    _ query: CompanyQuery, from key: PageKey? = nil, direction: PageDirection = .forward,
    limit: Int
  ) throws(StoreError) -> Page<CompanyLine> {
    try snapshot { db in
      try CompanyLine.source(query)
        .page(db, from: key, direction, isAscending: !query.descending, limit: limit)
    }
  }

  /// The page in whose middle a company stands, or would stand if the query no longer shows it;
  /// the first page if there is no such company.
  public func companies(
    around id: Company.ID, _ query: CompanyQuery, limit: Int
  ) throws(StoreError) -> Page<CompanyLine> {
    try snapshot { db in
      let source = CompanyLine.source(query)
      let sql = "SELECT rowid, " + query.sort.column + " FROM company WHERE id = ?"
      let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id.rawValue])
      guard let row else {
        return try source.page(
          db, from: nil, .forward, isAscending: !query.descending, limit: limit)
      }
      var reader = RowReader(row)
      let key = try reader.key(isNumber: query.sort.isNumber)
      return try source.page(db, around: key, isAscending: !query.descending, limit: limit)
    }
  }

  /// How many companies a query shows.
  public func companyTally(_ query: CompanyQuery) throws(StoreError) -> Tally {
    try snapshot { db in
      let source = CompanyLine.source(query)
      if source.words.isEmpty, query.filter == .all {
        return .exact(try Counter.company.value(in: db))
      }
      return try source.tally(db, cap: Self.tallyCap)
    }
  }

  /// Counting stops there: beyond, a figure tells a reader nothing more.
  static let tallyCap = 10_000

  /// Everything about one company, nil if there is no such company. The activities are the latest
  /// ones, by anybody.
  public func companyFile(_ id: Company.ID) throws(StoreError) -> CompanyFile? {
    try snapshot { db in try CompanyFile.fetch(id, in: db) }
  }

  /// The company that has a site with this SIRET.
  public func company(withSiret siret: Siret) throws(StoreError) -> Company.ID? {
    try read { db in try Company.id(withSiret: siret, in: db) }
  }

  /// The company with this SIREN.
  public func company(withSiren siren: Siren) throws(StoreError) -> Company.ID? {
    try read { db in try Company.id(withSiren: siren, in: db) }
  }
}

extension Company {
  static func id(withSiret siret: Siret, in db: Database) throws -> ID? {
    let sql = "SELECT company FROM site WHERE siret = ?"
    return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [siret.rawValue])
      .map(ID.init(rawValue:))
  }

  static func id(withSiren siren: Siren, in db: Database) throws -> ID? {
    let sql = "SELECT id FROM company WHERE siren = ?"
    return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [siren.rawValue])
      .map(ID.init(rawValue:))
  }
}
