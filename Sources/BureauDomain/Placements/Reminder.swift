/// A follow-up of a convention that does not come back (« relance »).
public struct Reminder: Hashable, Codable, Sendable {
  public var on: Day
  public var by: String

  public init(on: Day, by: String) {
    self.on = on
    self.by = by
  }
}
