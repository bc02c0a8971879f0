public import BureauDomain

/// What checks are run against: the day, and the thresholds of the school.
public struct FindingTerms: Sendable {
  public let today: Day
  public let settings: CheckSettings

  public init(today: Day, settings: CheckSettings) {
    self.today = today
    self.settings = settings
  }

  /// The day on which « bientôt » is judged.
  public var soon: Day { today.adding(days: Finding.daysAhead) }
}
