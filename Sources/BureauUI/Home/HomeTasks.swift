internal import BureauDomain
internal import BureauStore

/// What is to be done today, the most pressing first.
enum HomeTasks {
  static func of(
    _ figures: Dashboard?, _ placements: PlacementTotals?, _ missions: MissionDashboard?,
    _ institution: Institution, _ context: Context
  ) throws -> [HomeTask] {
    let drafts = try context.store.drafts(agent: context.agent.id).map(HomeTask.draft)
    let soon = context.today.adding(days: 1)
    let planned = (figures?.planned ?? []).filter { $0.activity.on <= soon }.map(HomeTask.planned)
    let partners = figures?.stalePartners ?? 0
    let stale = partners > 0 ? [HomeTask.stale(partners)] : []
    let checks =
      context.may(.editEstablishment)
      ? Checks.broken(by: institution, on: context.today, context.settings).map(HomeTask.check) : []
    let due = figures?.due ?? []
    let others = (figures?.overdue ?? 0) + (figures?.dueToday ?? 0) - due.count
    let more = others > 0 ? [HomeTask.more(others)] : []
    let learners = placements.map(HomeTask.of) ?? []
    let round = missions?.nextRound.flatMap { $0.round.on <= soon ? HomeTask.round($0) : nil }
    let week = context.today.adding(days: daysAhead)
    let meetings = institution.networks.compactMap { network -> HomeTask? in
      guard network.closing == nil, let day = network.nextOn, day <= week else { return nil }
      return .network(network, day)
    }
    let orders = missions?.warnings.map(HomeTask.order) ?? []
    let rejected = missions?.rejectedClaims.map(HomeTask.rejectedClaim) ?? []
    let over = missions?.undeclared.filter { $0.month < context.today.firstOfMonth } ?? []
    let claims = rejected + (over.isEmpty ? [] : [HomeTask.undeclared(over)])
    return drafts + orders + claims + [round].compactMap { $0 } + planned
      + (context.may(.readMissions) ? meetings : []) + learners
      + due.map(HomeTask.action) + more + stale + checks
  }

  /// The meetings of networks are told so many days before.
  private static let daysAhead = 7
}
