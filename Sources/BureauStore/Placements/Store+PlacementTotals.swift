public import BureauDomain
internal import GRDB

extension Store {
  /// What the home screen shows of placements: counted in the index of phase and urgency, none of
  /// the finished ones is read.
  public func placementTotals(
    today: Day, lines: Int = 5, by session: Session
  ) throws(StoreError) -> PlacementTotals {
    try permit(.readLearners, session)
    return try snapshot { db in
      let late = Condition("urgency <= ?", [today.iso])
      let open = Condition("to_day >= ?", [today.iso])
      return PlacementTotals(
        withoutPlace: try Self.count(.seeking, [open], in: db),
        withoutPlaceSoon: try Self.count(.seeking, [late, open], in: db),
        paperwork: try Self.count(.paperwork, [], in: db),
        latePaperwork: try Self.count(.paperwork, [late], in: db),
        underWay: try Self.count(
          .running,
          [
            Condition(
              "state = 'signed' AND from_day <= ? AND to_day >= ?", [today.iso, today.iso])
          ], in: db),
        lateAttestations: try Self.count(.running, [late], in: db),
        pressing: try Self.pressing(late, open, lines, in: db))
    }
  }

  private static func count(
    _ phase: PlacementPhase, _ conditions: [Condition], in db: Database
  ) throws -> Int {
    let all = [Condition("phase = ?", [phase.rawValue])] + conditions
    let sql = "SELECT count(*) FROM placement INDEXED BY placement_phase" + all.whereClause
    return try Int.fetchOne(
      db.cachedStatement(sql: sql), arguments: StatementArguments(all.arguments)) ?? 0
  }

  private static func pressing(
    _ late: Condition, _ open: Condition, _ limit: Int, in db: Database
  ) throws -> [PlacementLine] {
    try [PlacementPhase.paperwork, .seeking].flatMap { phase in
      var source = PlacementLine.source(PlacementQuery(phase: phase))
      source.conditions += [late, open]
      return try source.page(db, from: nil, .forward, isAscending: true, limit: limit).lines
    }
  }
}
