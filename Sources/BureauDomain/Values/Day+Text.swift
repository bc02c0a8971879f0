extension Day: Codable, CustomStringConvertible {
  /// Reads « 2026-11-24 ».
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy(\.isASCIIDigits),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// « 2026-11-24 », whose order is that of the calendar.
  public var iso: String {
    "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// « 24/11/2026 ».
  public var french: String { "\(shortFrench)/\(year.padded(to: 4))" }

  /// « 24/11 ».
  public var shortFrench: String { "\(day.padded(to: 2))/\(month.padded(to: 2))" }

  /// « mardi 24 novembre 2026 »; the first of a month is « 1er ».
  public var longFrench: String {
    "\(weekday) \(day == 1 ? "1er" : String(day)) \(FrenchMonth.name(month)) \(year)"
  }

  /// « 24/11/26 », for narrow columns.
  public var compactFrench: String { "\(shortFrench)/\((year % 100).padded(to: 2))" }

  /// « novembre 2026 », the title of a calendar.
  public var monthAndYear: String { "\(FrenchMonth.name(month)) \(year)" }

  /// « mar. 24/11 », the echo of a day typed.
  public var weekdayAndDay: String { "\(weekday.name.prefix(3)). \(shortFrench)" }

  /// « 24/11/2026 ».
  public var description: String { french }

  /// Reads the ISO form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day: \(text)")
    }
    self = day
  }

  /// Writes the ISO form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
