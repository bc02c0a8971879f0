extension Day: Codable, CustomStringConvertible {
  /// Reads « 2026-11-24 ».
  public init?(iso text: String) {
    guard text.utf8.count == 10 else { return nil }
    var digits = 0
    for (place, byte) in text.utf8.enumerated() {
      switch (place, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): continue
      case (4, _), (7, _): return nil
      case (_, UInt8(ascii: "0")...UInt8(ascii: "9")):
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
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
