/// When acts are done, in minutes of the day as in UTC: records are made in the morning, what
/// happened is logged in the evening.
enum DemoHour: Int, Comparable {
  case morning = 450
  case evening = 1035

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
