/// How many learners are in the same hands at the same time, this one included.
public struct PlacementLoads: Hashable, Sendable {
  public var tutor: Int
  public var referent: Int
  public var host: Int

  public init(tutor: Int = 0, referent: Int = 0, host: Int = 0) {
    self.tutor = tutor
    self.referent = referent
    self.host = host
  }
}
