/// What the base knows of the steps of a school year.
public struct YearFigures: Hashable, Sendable {
  /// Learners in the school today.
  public var present = 0
  /// Of these, in a class of the year.
  public var placedInClass = 0
  /// Of these, still in a class of another year, or in none.
  public var elsewhere = 0
  /// Learners who left since the year before began.
  public var left = 0
  public var periods = 0
  public var earlierPeriods = 0
  public var contacts = 0
  public var posts = 0
  /// Letters and orders that hold on some day of the year.
  public var letters = 0
  public var orders = 0
  /// Placements with a host whose attestation has not come.
  public var awaitedAttestations = 0
  /// Placements with a host.
  public var stays = 0
  /// Hosts of the year, and those without an appraisal of the year.
  public var hosts = 0
  public var unappraisedHosts = 0

  public init() {}
}
