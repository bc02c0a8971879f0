extension Placement {
  /// Shares the period between two hosts: this one ends the day before, unless it has stopped
  /// already; the second part begins without a place.
  ///
  /// The second may take the whole period where the first was cancelled, or never ran.
  ///
  /// - Returns: nil if the day does not lie inside the placement, or if this is the second part.
  public func split(from day: Day, as id: ID, motive: String) -> (
    first: Placement, second: Placement
  )? {
    guard part == 1, span.from <= day, day <= span.to, span.from < day || !takesItsFirstDay else {
      return nil
    }
    var first = self
    if isLive, realSpan.to >= day { first.span.to = day.adding(days: -1) }
    let second = Placement(
      id: id, learner: learner, period: period, schoolClass: schoolClass, part: 2,
      span: DaySpan(from: day, to: span.to), spanMotive: motive, referent: referent)
    return (first, second)
  }

  private var takesItsFirstDay: Bool { isLive && span.from <= realSpan.to }
}
