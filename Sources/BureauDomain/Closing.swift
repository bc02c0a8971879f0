/// Why and since when a record is out of service (« hors service »); its history stays readable.
public struct Closing: Hashable, Codable, Sendable {
  public var on: Day
  public var motive: String

  public init(on: Day, motive: String) {
    self.on = on
    self.motive = motive
  }
}
