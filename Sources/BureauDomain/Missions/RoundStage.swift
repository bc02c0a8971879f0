/// A stop of a round (« étape »).
public struct RoundStage: Hashable, Codable, Sendable {
  /// Whom one goes to see.
  public enum Target: Hashable, Codable, Sendable {
    case company(Company.ID, site: Site.ID?)
    /// The other school of a shared post.
    case school(Establishment.ID)
  }

  public var target: Target
  /// The visit planned or logged at this stop, if there is one.
  public var activity: Activity.ID?
  /// What to ask for there.
  public var toAsk: String
  /// The way to this stop.
  public var leg: RoundLegEntry

  /// The length of what to ask, in characters.
  public static let toAskLimit = 120

  public init(
    target: Target, activity: Activity.ID? = nil, toAsk: String = "",
    leg: RoundLegEntry = RoundLegEntry()
  ) {
    self.target = target
    self.activity = activity
    self.toAsk = toAsk
    self.leg = leg
  }

  /// The company, nil at a school.
  public var company: Company.ID? {
    if case .company(let id, _) = target { return id }
    return nil
  }
}
