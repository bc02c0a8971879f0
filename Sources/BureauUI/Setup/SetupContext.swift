public import BureauStore

/// What the first screen of a new base works with; nobody is logged in yet.
public struct SetupContext: Sendable {
  public let store: Store
  public let clock: Clock

  public init(store: Store, clock: Clock) {
    self.store = store
    self.clock = clock
  }
}
