public import BureauDomain
internal import GRDB

extension Store {
  /// What an agent would leave, nil if there is no such person.
  ///
  /// - Parameters:
  ///   - day: the last day, from which rounds and objectives are the successor's.
  ///   - session: who reads it; what trips give stays hidden from who may not see it.
  public func handOverFile(
    of id: Agent.ID, on day: Day, by session: Session
  ) throws(StoreError) -> HandOverFile? {
    let showsAmounts = (try? permit(Access.deed(claimingFor: id, session), session)) != nil
    return try snapshot { db in
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
        rounds: try Self.rounds(of: id, from: day, in: db),
        objectives: try Self.roadmaps(from: day, in: db).flatMap { roadmap in
          roadmap.objectives.filter { $0.owner == id }.map {
            HandOverFile.OwnedObjective(year: roadmap.year, objective: $0)
          }
        }, trips: try TripReader(of: id, in: db).open(until: day, showsAmounts: showsAmounts),
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

  /// What the agent is still to drive.
  static func rounds(of id: Agent.ID, from day: Day, in db: Database) throws -> [Round] {
    try Round.fetchAll(
      Condition(
        " WHERE agent = ? AND day >= ? AND state = 'planned' ORDER BY day, rowid",
        [id.rawValue, day.iso]), in: db)
  }

  /// The last edition of each roadmap that still runs on a day, or begins after it.
  static func roadmaps(from day: Day, in db: Database) throws -> [Roadmap] {
    let roadmaps = try Roadmap.fetchAll(Condition(" ORDER BY year, edition DESC, rowid"), in: db)
    var known: Set<[String]> = []
    return roadmaps.filter { roadmap in
      roadmap.year.last >= day
        && known.insert([roadmap.establishment.rawValue, roadmap.year.rawValue]).inserted
    }
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
