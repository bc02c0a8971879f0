public import BureauDomain
internal import GRDB

extension Store {
  /// The school an activity serves unless somebody says otherwise: that of its round, else that of
  /// the last activity with the company, else the main one; nil before there is a school.
  public func servedSchool(
    with company: Company.ID?, in round: Round.ID?
  ) throws(StoreError) -> Establishment.ID? {
    try read { db in try Self.servedSchool(with: company, in: round, db) }
  }

  static func servedSchool(
    with company: Company.ID?, in round: Round.ID?, _ db: Database
  ) throws -> Establishment.ID? {
    let sql = """
      SELECT coalesce(
        (SELECT establishment FROM round WHERE id = ?),
        (SELECT establishment FROM activity WHERE company = ? AND establishment IS NOT NULL
          ORDER BY day DESC, rowid DESC LIMIT 1),
        (SELECT id FROM establishment ORDER BY rowid LIMIT 1))
      """
    let id = try String.fetchOne(
      db.cachedStatement(sql: sql), arguments: [round?.rawValue, company?.rawValue])
    return id.map(Establishment.ID.init(rawValue:))
  }
}

extension Establishment {
  /// The schools of the base, the main one first.
  static func all(in db: Database) throws -> [Establishment] {
    try fetchAll(Condition(" ORDER BY rowid"), in: db)
  }
}
