internal import BureauDomain
internal import BureauStore
public import TextUI

/// A clock that went back: nothing is lost, but dates would be wrong.
public enum SlowClock {
  /// Two machines may differ by this much (milliseconds).
  private static let tolerance: Int64 = 60 * 60 * 1000

  /// What is said at start when the base was last changed in the future; nil otherwise.
  public static func notice(_ context: Context) -> Notice? {
    guard let last = try? context.store.lastChange(),
      last.milliseconds > context.clock.now.milliseconds + tolerance
    else { return nil }
    return Notice(
      "L'horloge de cette machine retarde : elle dit \(context.today.french), et la base a été "
        + "changée le \(context.clock.day(of: last).french). Faites-la régler avant de saisir.",
      .warning)
  }
}
