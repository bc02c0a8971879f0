public import BureauDomain
internal import GRDB

extension Store {
  /// What the home screen shows one agent.
  public func dashboard(
    for agent: Agent.ID, today: Day, settings: CheckSettings = .standard
  ) throws(StoreError) -> Dashboard {
    try snapshot { db in
      let stale = CompanyFilter.partnersNotContacted(since: CO05.limit(today, settings))
      return Dashboard(
        portfolio: try Counter.company.value(in: db),
        partners: try Self.figure(.stage, CompanyFilter.partners.conditions, in: db),
        overdue: try Self.figure(
          .owner, Self.own(agent) + [Condition("next_due < ?", [today.iso])], in: db),
        dueToday: try Self.figure(
          .owner, Self.own(agent) + [Condition("next_due = ?", [today.iso])], in: db),
        openPlaces: try Self.figure(
          .places, of: "ifnull(sum(open_places), 0)", CompanyFilter.offering("").conditions, in: db),
        stalePartners: try Self.figure(.stage, stale.conditions, in: db),
        drafts: try Self.drafts(of: agent, in: db),
        due: try Self.due(agent, today, in: db), planned: try Self.planned(agent, today, in: db))
    }
  }

  private static let dashboardLines = 8

  private static func own(_ agent: Agent.ID) -> [Condition] {
    CompanyFilter.ledBy(agent).conditions
  }

  /// The indexes that hold all a figure needs; left alone, SQLite takes one that sends it to
  /// every row.
  private enum FigureIndex: String {
    case stage, owner, places
  }

  private static func figure(
    _ index: FigureIndex, of expression: String = "count(*)", _ conditions: [Condition],
    in db: Database
  ) throws -> Int {
    let sql =
      "SELECT " + expression + " FROM company INDEXED BY company_figures_" + index.rawValue
      + conditions.whereClause
    return try Int.fetchOne(
      db.cachedStatement(sql: sql), arguments: StatementArguments(conditions.arguments)) ?? 0
  }

  private static func drafts(of agent: Agent.ID, in db: Database) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM draft WHERE agent = ?"),
      arguments: [agent.rawValue]) ?? 0
  }

  private static func due(_ agent: Agent.ID, _ today: Day, in db: Database) throws
    -> [CompanyLine]
  {
    var source = CompanyLine.source(CompanyQuery(filter: .toFollowUp(today), sort: .nextDue))
    source.conditions += own(agent)
    return try source.page(db, from: nil, .forward, isAscending: true, limit: dashboardLines).lines
  }

  private static func planned(_ agent: Agent.ID, _ today: Day, in db: Database) throws
    -> [PlannedActivity]
  {
    let activities = try Activity.fetchAll(
      Condition(
        " WHERE state = 'planned' AND agent = ? AND day >= ? ORDER BY day, rowid LIMIT ?",
        [agent.rawValue, today.iso, dashboardLines]), in: db)
    return try activities.map { activity in
      PlannedActivity(
        activity: activity, companyName: try Company.existing(activity.company, in: db).name)
    }
  }
}
