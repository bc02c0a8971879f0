import BureauDomain
import BureauStore
import Foundation

extension StoreEnvironment {
  /// The clock, the time zone and the chance of this machine.
  static let system = StoreEnvironment(
    now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
    random: { UInt64.random(in: .min ... .max) },
    secondsFromUTC: { LocalTime.secondsFromUTC(at: $0) })
}
