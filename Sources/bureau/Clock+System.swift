import BureauDomain
import BureauUI
import Glibc

extension Clock {
  /// The clock and the time zone of this machine.
  static let system = Clock(
    instant: {
      var now = timespec()
      clock_gettime(CLOCK_REALTIME, &now)
      return Instant(milliseconds: Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000)
    },
    secondsFromUTC: { instant in
      var seconds = time_t(instant.milliseconds / 1000)
      var local = tm()
      localtime_r(&seconds, &local)
      return local.tm_gmtoff
    })
}
