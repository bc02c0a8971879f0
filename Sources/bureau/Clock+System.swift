import BureauStore
import BureauUI

extension Clock {
  /// The clock and the time zone of this machine.
  static let system = Clock(
    instant: StoreEnvironment.system.now,
    secondsFromUTC: StoreEnvironment.system.secondsFromUTC)
}
