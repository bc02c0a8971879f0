/// What the month after a report already holds.
public struct ReportOutlook: Hashable, Sendable {
  public let span: DaySpan
  /// Visits, meetings … planned in it.
  public let activities: Int
  /// Next actions due until its end, the late ones included.
  public let actions: Int
  /// Periods that begin in it.
  public let periods: [Period]
  /// Learners without a place in these periods.
  public let withoutPlace: Int

  public init(
    span: DaySpan, activities: Int = 0, actions: Int = 0, periods: [Period] = [],
    withoutPlace: Int = 0
  ) {
    self.span = span
    self.activities = activities
    self.actions = actions
    self.periods = periods
    self.withoutPlace = withoutPlace
  }

  /// In French, one line each; nothing is said of what there is none of.
  public var lines: [String] {
    [
      activities > 0
        ? Plural.count(activities, "échange prévu", "échanges prévus") + " avec des entreprises"
        : nil,
      actions > 0 ? Plural.count(actions, "action") + " à mener" : nil,
      withoutPlace > 0
        ? Plural.count(withoutPlace, "élève") + " sans lieu dans ces périodes" : nil,
    ].compactMap { $0 } + periods.map { "\($0.name), \($0.span.french)" }
  }
}
