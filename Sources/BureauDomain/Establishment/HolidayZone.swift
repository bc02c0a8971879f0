/// School holiday zone (« zone de vacances »), by académie.
public enum HolidayZone: String, CaseIterable, Codable, Sendable {
  case a = "A"
  case b = "B"
  case c = "C"
}
