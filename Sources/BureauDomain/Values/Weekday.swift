/// A day of the week, from Monday.
public enum Weekday: Int, CaseIterable, Codable, Hashable, Comparable, Sendable,
  CustomStringConvertible
{
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The French name: « lundi ».
  public var name: String {
    switch self {
    case .monday: "lundi"
    case .tuesday: "mardi"
    case .wednesday: "mercredi"
    case .thursday: "jeudi"
    case .friday: "vendredi"
    case .saturday: "samedi"
    case .sunday: "dimanche"
    }
  }

  /// The French name.
  public var description: String { name }

  /// The order of the week.
  public static func < (left: Weekday, right: Weekday) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The day whose name begins so, by three letters at least.
  init?(prefix: String) {
    guard prefix.count >= 3, let day = Self.allCases.first(where: { $0.name.hasPrefix(prefix) })
    else { return nil }
    self = day
  }
}
