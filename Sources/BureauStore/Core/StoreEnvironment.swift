public import BureauDomain

/// What the store needs from outside: the clock, its place and chance, injected by `main` and by
/// tests.
public struct StoreEnvironment: Sendable {
  public let now: @Sendable () -> Instant
  public let random: @Sendable () -> UInt64
  /// How far local time is ahead of UTC at a moment: copies bear the local day and time.
  public let secondsFromUTC: @Sendable (Instant) -> Int
  /// How long a save waits for another one before it gives up with ``StoreError/busy``.
  public let patience: Duration

  public init(
    now: @escaping @Sendable () -> Instant, random: @escaping @Sendable () -> UInt64,
    secondsFromUTC: @escaping @Sendable (Instant) -> Int = { _ in 0 },
    patience: Duration = .seconds(5)
  ) {
    self.now = now
    self.random = random
    self.secondsFromUTC = secondsFromUTC
    self.patience = patience
  }
}
