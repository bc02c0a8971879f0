public import BureauDomain
internal import GRDB

extension Store {
  /// What the home screen shows of placements.
  public func placementTotals(
    today: Day, lines: Int = 5, by session: Session
  ) throws(StoreError) -> PlacementTotals {
    try permit(.readLearners, session)
    return try snapshot { db in
      let late = Condition("urgency <= ?", [today.iso])
      let open = Condition("to_day >= ?", [today.iso])
      return PlacementTotals(
        withoutPlace: try PlacementTally.count(.seeking, [open], in: db),
        withoutPlaceSoon: try PlacementTally.count(.seeking, [late, open], in: db),
        paperwork: try PlacementTally.count(.paperwork, [], in: db),
        latePaperwork: try PlacementTally.count(.paperwork, [late], in: db),
        underWay: try PlacementTally.count(
          .running,
          [
            Condition(
              "state = 'signed' AND from_day <= ? AND to_day >= ?", [today.iso, today.iso])
          ], in: db),
        signed: try PlacementTally.count(
          .running, [Condition("state = 'signed' AND from_day > ?", [today.iso])], in: db),
        lateAttestations: try PlacementTally.count(.running, [late], in: db),
        pressing: try Self.pressing(late, open, lines, in: db))
    }
  }

  private static func pressing(
    _ late: Condition, _ open: Condition, _ limit: Int, in db: Database
  ) throws -> [PlacementLine] {
    try [PlacementPhase.paperwork, .seeking].flatMap { phase -> [PlacementLine] in
      guard let first = try PlacementTally.firstUrgency(phase, [late, open], in: db) else {
        return []
      }
      var source = PlacementLine.source(PlacementQuery(phase: phase))
      source.conditions += [late, open]
      let start = PageKey(value: .text(first), rowid: 0)
      return try source.page(db, from: start, .forward, isAscending: true, limit: limit).lines
    }
  }
}
