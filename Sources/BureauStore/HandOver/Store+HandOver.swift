public import BureauDomain
internal import GRDB

extension Store {
  /// What an agent would leave, nil if there is no such person.
  public func handOverFile(of id: Agent.ID) throws(StoreError) -> HandOverFile? {
    try snapshot { db in
      guard let agent = try Agent.fetch(id, in: db) else { return nil }
      let mine = [id.rawValue]
      let planned = try Activity.fetchAll(
        Condition(" WHERE state = 'planned' AND agent = ? ORDER BY day, rowid", mine), in: db)
      return HandOverFile(
        agent: agent, actions: try Self.companies(.ledBy(id), by: .nextDue, in: db),
        followed: try Self.followed(by: id, in: db),
        planned: try planned.map {
          PlannedActivity(
            activity: $0, companyName: try Company.existing($0.company, in: db).name)
        }, needs: try Self.openNeeds(of: id, in: db), drafts: try Self.drafts(of: id, in: db),
        partners: try Self.companies(.partners, in: db), promises: try Self.promises(in: db),
        toAvoid: try Company.fetchAll(
          Condition(" WHERE stage = 'avoid' AND closed_on IS NULL ORDER BY sort_key"), in: db),
        conventions: try PlacementLine.source(PlacementQuery(phase: .paperwork))
          .page(db, from: nil, .forward, isAscending: true, limit: Self.limit).lines,
        trips: try Round.fetchAll(
          Condition(
            " WHERE agent = ? AND state IN ('made', 'costsEntered', 'checked', 'rejected')"
              + " ORDER BY day, rowid", mine), in: db),
        networks: try Network.fetchAll(
          Condition(" WHERE closed_on IS NULL ORDER BY name, rowid"), in: db))
    }
  }

  private static let limit = 1000

  private static func companies(
    _ filter: CompanyFilter, by sort: CompanySort = .name, in db: Database
  ) throws -> [CompanyLine] {
    try CompanyLine.source(CompanyQuery(filter: filter, sort: sort))
      .page(db, from: nil, .forward, isAscending: true, limit: Self.limit).lines
  }

  private static func followed(by id: Agent.ID, in db: Database) throws -> [CompanyLine] {
    let ids = try String.fetchAll(
      db.cachedStatement(sql: "SELECT company FROM company_follower WHERE agent = ?"),
      arguments: [id.rawValue])
    return try CompanyLine.fetch(Set(ids), in: db)
  }

  static func openNeeds(of id: Agent.ID, in db: Database) throws -> [Need] {
    try Need.fetchAll(
      Condition(
        " WHERE agent = ? AND state IN ('passed', 'taken') ORDER BY due, rowid", [id.rawValue]),
      in: db)
  }

  private static func promises(in db: Database) throws -> [HandOverFile.Promise] {
    try Offer.fetchAll(
      Condition(" WHERE is_open = 1 AND places > 0 ORDER BY day DESC, rowid DESC"), in: db
    ).map {
      HandOverFile.Promise(companyName: try Company.existing($0.company, in: db).name, offer: $0)
    }
  }
}
