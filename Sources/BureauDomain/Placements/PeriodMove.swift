/// What new dates of a period do to its placements: those that only followed it move with it; the
/// others keep theirs, and somebody has to look at them.
public struct PeriodMove: Hashable, Sendable {
  /// With their new dates.
  public let following: [Placement]
  /// Signed, begun or dated apart, so that the period no longer says when they are.
  public let keeping: [Placement]

  public init(_ placements: [Placement], from old: DaySpan, to new: DaySpan) {
    guard old != new else {
      (following, keeping) = ([], [])
      return
    }
    let live = placements.filter { $0.isLive || $0.exit?.kind.isNotConcerned == true }
    following = live.filter { $0.follows(old) }.map { placement in
      var moved = placement
      moved.span = new
      return moved
    }
    keeping = live.filter { placement in
      placement.isLive && !placement.follows(old)
        && (placement.span == old || !new.contains(placement.span))
    }
  }
}

extension Placement {
  /// Whether nothing holds it to its dates: they are those of the period, nobody has signed them,
  /// no day is done.
  fileprivate func follows(_ span: DaySpan) -> Bool {
    self.span == span && convention?.signatures.isEmpty ?? true && daysDone.total == nil
      && attestation == nil && !(exit?.kind.hasDaysDone ?? false)
  }
}
