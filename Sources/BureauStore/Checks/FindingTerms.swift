public import BureauDomain

/// What checks are run against: the day, and the thresholds of the school.
public struct FindingTerms: Sendable {
  public let today: Day
  public let settings: CheckSettings
  /// Who looks.
  public let session: Session

  public init(today: Day, settings: CheckSettings, session: Session) {
    self.today = today
    self.settings = settings
    self.session = session
  }

  /// The day on which « bientôt » is judged.
  public var soon: Day { today.adding(days: Finding.daysAhead) }
}
