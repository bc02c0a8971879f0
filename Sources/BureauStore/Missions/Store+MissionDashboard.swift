public import BureauDomain
internal import GRDB

extension Store {
  /// What the home screen shows one agent of the missions.
  public func missions(
    of agent: Agent.ID, today: Day, settings: CheckSettings = .standard
  ) throws(StoreError) -> MissionDashboard {
    try snapshot { db in
      let facts = try MissionFacts.fetch(of: agent, for: nil, in: db)
      let order = facts.order(on: today)
      let next = try Round.fetchAll(
        Condition(
          " WHERE agent = ? AND day >= ? AND state = 'planned' ORDER BY day, rowid LIMIT 1",
          [agent.rawValue, today.iso]), in: db
      ).first
      let year = SchoolYear.containing(today).first
      let made = try String.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT day FROM round
            WHERE agent = ? AND day BETWEEN ? AND ? AND state NOT IN ('planned', 'notMade')
            """), arguments: [agent.rawValue, year.iso, today.iso])
      return MissionDashboard(
        order: order, awaitingSignature: try Self.awaitingSignature(in: db),
        hasNoOrder: facts.orders.isEmpty,
        lacksLetter: try Self.lacksLetter(facts.agent, on: today, in: db),
        nextRound: try next.map { try RoundFile($0, in: db) },
        undeclared: try TripReader(of: agent, in: db).undeclared(until: today),
        rejectedClaims: try Claim.fetchAll(
          Condition(
            " WHERE agent = ? AND state = 'rejected' ORDER BY month", [agent.rawValue]), in: db),
        tripsWithoutOrder: made.compactMap(Day.init(iso:)).filter { facts.order(on: $0) == nil }
          .count,
        warnings: [order.flatMap { OM08.violation($0, on: today, facts, settings) }]
          .compactMap { $0 })
    }
  }

  private static func awaitingSignature(in db: Database) throws -> Int {
    let sql =
      "SELECT count(*) FROM mission_order WHERE submitted_on IS NOT NULL AND signed_on IS NULL"
    return try Int.fetchOne(db.cachedStatement(sql: sql)) ?? 0
  }

  private static func lacksLetter(_ agent: Agent, on today: Day, in db: Database) throws -> Bool {
    guard agent.functions.contains(.officer) else { return false }
    let letters = try MissionLetter.fetchAll(
      Condition(" WHERE agent = ?", [agent.id.rawValue]), in: db)
    return !letters.contains { $0.state(on: today) == .inForce }
  }
}
