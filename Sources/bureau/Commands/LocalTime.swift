import BureauDomain
import Glibc

/// The wall clock of this machine's time zone.
enum LocalTime {
  /// How far it is ahead of UTC at a moment, daylight saving included. By the C library: a static
  /// build may leave Foundation's time zones out.
  static func secondsFromUTC(at instant: Instant) -> Int {
    var seconds = time_t(instant.milliseconds / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts.tm_gmtoff
  }
}
