internal import BureauDomain
internal import GRDB

/// The open placements counted by heap, state and days, which triggers keep: what the home screen
/// counts costs the same however many there are.
enum PlacementTally {
  static func count(
    _ phase: PlacementPhase, _ conditions: [Condition], in db: Database
  ) throws -> Int {
    let all = of(phase, conditions)
    let sql = "SELECT ifnull(sum(number), 0) FROM placement_tally" + all.whereClause
    return try Int.fetchOne(
      db.cachedStatement(sql: sql), arguments: StatementArguments(all.arguments)) ?? 0
  }

  /// The first urgency of some placements, nil if there are none: where a list of them begins.
  static func firstUrgency(
    _ phase: PlacementPhase, _ conditions: [Condition], in db: Database
  ) throws -> String? {
    let all = of(phase, conditions)
    let sql = "SELECT min(urgency) FROM placement_tally" + all.whereClause
    return try String.fetchOne(
      db.cachedStatement(sql: sql), arguments: StatementArguments(all.arguments))
  }

  private static func of(_ phase: PlacementPhase, _ conditions: [Condition]) -> [Condition] {
    [Condition("phase = ?", [phase.rawValue])] + conditions
  }
}
