internal import BureauDomain
internal import Glibc

/// How copies of a base are named: what for, then the local date and time, so that they sort.
struct CopyName: Hashable {
  private static let ending = ".sqlite"

  let file: String

  /// « bureau-2026-11-23-080200.sqlite ».
  static func backup(at now: Instant) -> CopyName {
    CopyName(file: "bureau-\(civil(now))\(ending)")
  }

  static func beforeMigration(from version: Int, at now: Instant) -> CopyName {
    CopyName(file: "avant-migration-v\(version)-\(civil(now))\(ending)")
  }

  /// The base that a restoration replaced.
  static func replaced(at now: Instant) -> CopyName {
    CopyName(file: "remplacee-\(civil(now))\(ending)")
  }

  func path(in folder: String) -> String { folder == "/" ? "/" + file : "\(folder)/\(file)" }

  private static func civil(_ now: Instant) -> String {
    var seconds = time_t(now.milliseconds / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let numbers = [
      parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min,
      parts.tm_sec,
    ].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return numbers[..<3].joined(separator: "-") + "-" + numbers[3...].joined()
  }
}
