extension DaySpan {
  /// What a report of these days is compared with: the same days a year earlier when they begin
  /// with the school year, the months before for whole months, else as many days just before.
  public var before: DaySpan {
    if from == SchoolYear.containing(from).first { return shifted(months: -Self.monthsInYear) }
    if from.day == 1, to.adding(days: 1).day == 1 { return monthsBefore }
    return DaySpan(from: from.adding(days: -days), to: from.adding(days: -1))
  }

  /// The month after its last day.
  public var monthAfter: DaySpan {
    DaySpan(from: to.adding(days: 1), to: to.adding(months: 1))
  }

  private func shifted(months: Int) -> DaySpan {
    DaySpan(from: from.adding(months: months), to: to.adding(months: months))
  }

  private var monthsBefore: DaySpan {
    let months =
      (to.year - from.year) * Self.monthsInYear + to.month - from.month + 1
    return DaySpan(from: from.adding(months: -months), to: from.adding(days: -1))
  }

  private static let monthsInYear = 12
}
