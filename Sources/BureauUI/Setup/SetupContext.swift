public import BureauStore
public import TextUI

/// What the first screen of a new base works with; nobody is logged in yet.
public struct SetupContext: PaneContext {
  public let store: Store
  public let clock: Clock

  public init(store: Store, clock: Clock) {
    self.store = store
    self.clock = clock
  }
}
