public import BureauDomain
internal import GRDB

/// The steps of conventions, on one placement or on many.
extension Store {
  /// Marks a step as done on several placements. To draw up the convention of a minor without a
  /// legal representative is refused (PL-04); a paper already signed is recorded as it is.
  public func mark(
    _ ids: [Placement.ID], _ mark: PlacementMark, on day: Day, medium: Medium = .paper,
    by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) -> MarkOutcome {
    try change(
      ids, "placement.mark", isNewPaper: mark == .drafted, by: session, key: key, discarding: draft
    ) { placement, learner in
      placement.mark(
        mark, on: day, medium: medium, by: session.agent.name,
        isMinor: learner.isMinor(on: placement.span.from) ?? true)
    } then: { placement, outcome in
      guard mark == .attested, placement.realSpan.to > day else { return }
      outcome.early.append(placement.realSpan.to)
    }
  }

  /// Takes a step back on several placements, marked there by mistake; the journal keeps both.
  public func unmark(
    _ ids: [Placement.ID], _ mark: PlacementMark, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) -> MarkOutcome {
    try change(
      ids, "placement.unmark", by: session, key: key, discarding: draft
    ) { placement, _ in placement.unmark(mark) }
  }

  /// Notes a follow-up of the conventions of several placements; those without one stay as they
  /// are.
  ///
  /// - Returns: how many were followed up.
  public func remind(
    _ ids: [Placement.ID], on day: Day, by session: Session, key: OperationKey
  ) throws(StoreError) -> Int {
    try change(ids, "placement.remind", by: session, key: key) { placement, _ in
      guard placement.convention != nil else { return false }
      placement.convention?.reminders.append(Reminder(on: day, by: session.agent.name))
      return true
    }.marked
  }

  /// Changes several placements in one transaction; one that a rule refuses stays as it was.
  ///
  /// - Parameters:
  ///   - isNewPaper: whether a paper is drawn up; nil for what no rule refuses.
  ///   - change: answers whether it changed anything.
  ///   - then: notes something of a placement that was kept.
  private func change(
    _ ids: [Placement.ID], _ act: String, isNewPaper: Bool? = nil, by session: Session,
    key: OperationKey, discarding draft: DraftKey? = nil,
    _ change: (inout Placement, Learner) -> Bool,
    then: (Placement, inout MarkOutcome) -> Void = { _, _ in }
  ) throws(StoreError) -> MarkOutcome {
    try write(
      .editPlacements, by: session, key: key, act: act, record: nil, discarding: draft
    ) { db, log in
      var outcome = MarkOutcome()
      for id in ids {
        var placement = try Placement.existing(id, in: db)
        try YearLock.assertOpen(placement.period, in: db)
        let learner = try Learner.existing(placement.learner, in: db)
        guard change(&placement, learner) else {
          outcome.unchanged += 1
          continue
        }
        let refusals = try isNewPaper.map { try placement.refusals(isNewPaper: $0, in: db) } ?? []
        if let first = refusals.first {
          outcome.refused.append(learner.name)
          if outcome.reason.isEmpty { outcome.reason = first.cited }
        } else {
          outcome.marked += 1
          try keep(placement, act, by: session, in: db, &log)
          then(placement, &outcome)
        }
      }
      return outcome
    }
  }
}
