internal import BureauDomain

/// How copies of a base are named: what for, then the local date and time, so that they sort.
struct CopyName: Hashable {
  private static let beginning = "bureau-"
  private static let ending = ".sqlite"
  /// « 2026-11-23-080200 ».
  private static let momentLength = 17

  let file: String

  /// « bureau-2026-11-23-080200.sqlite ».
  static func backup(_ environment: StoreEnvironment) -> CopyName {
    CopyName(file: "\(beginning)\(civil(environment))\(ending)")
  }

  static func beforeMigration(from version: Int, _ environment: StoreEnvironment) -> CopyName {
    CopyName(file: "avant-migration-v\(version)-\(civil(environment))\(ending)")
  }

  /// The base that a restoration replaced.
  static func replaced(_ environment: StoreEnvironment) -> CopyName {
    CopyName(file: "remplacee-\(civil(environment))\(ending)")
  }

  /// The base that moved elsewhere.
  static func moved(_ environment: StoreEnvironment) -> CopyName {
    CopyName(file: "demenagee-\(civil(environment))\(ending)")
  }

  /// The hidden name of a copy while it is being made.
  var unfinished: CopyName { CopyName(file: ".\(file).partielle") }

  /// The local day and time in the name of a backup; nil for any other file.
  var moment: (day: Day, time: ClockTime)? {
    guard file.hasPrefix(Self.beginning), file.hasSuffix(Self.ending) else { return nil }
    let text = file.dropFirst(Self.beginning.count).dropLast(Self.ending.count)
    guard text.count == Self.momentLength, let day = Day(iso: String(text.prefix(10))),
      let hour = Int(text.dropFirst(11).prefix(2)), let minute = Int(text.dropFirst(13).prefix(2)),
      let time = ClockTime(hour: hour, minute: minute)
    else { return nil }
    return (day, time)
  }

  func path(in folder: String) -> String { folder == "/" ? "/" + file : "\(folder)/\(file)" }

  private static func civil(_ environment: StoreEnvironment) -> String {
    let now = environment.now()
    let offset = environment.secondsFromUTC(now)
    let time = now.time(secondsFromUTC: offset)
    let numbers = [time.hour, time.minute, Int(now.milliseconds / 1000 % 60)]
    return now.day(secondsFromUTC: offset).iso + "-"
      + numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
  }
}
