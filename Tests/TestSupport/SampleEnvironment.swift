public import BureauDomain
public import BureauStore
internal import Synchronization

/// A clock that stands still and a chance that counts: the same calls give the same ids.
public enum SampleEnvironment {
  /// 24 November 2026, 09:42 in Metz.
  public static let now = Instant(milliseconds: 1_795_509_720_000)

  public static func make() -> StoreEnvironment {
    let count = SampleCount()
    return StoreEnvironment(now: { now }, random: { count.next() })
  }
}

/// Numbers from a counter, spread by SplitMix64 so that ids look like ids.
private final class SampleCount: Sendable {
  private let count = Atomic<UInt64>(0)

  func next() -> UInt64 {
    var value = count.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
