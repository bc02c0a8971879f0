/// Who keeps the office on one half-day of the week: an agent of the base, or another named person
/// (FAQ 14).
public struct CoverSlot: Hashable, Codable, Sendable {
  public var weekday: Weekday
  public var half: HalfDay
  /// nil for a person who is not an agent of the base.
  public var agent: Agent.ID?
  public var name: String

  public init(_ weekday: Weekday, _ half: HalfDay, agent: Agent.ID? = nil, name: String) {
    self.weekday = weekday
    self.half = half
    self.agent = agent
    self.name = name
  }
}
