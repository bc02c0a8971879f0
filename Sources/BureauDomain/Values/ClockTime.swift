/// A time of day to the minute, 00:00 to 23:59.
public struct ClockTime: Hashable, Comparable, Sendable {
  /// The minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// A time so many minutes after midnight; nil beyond the day.
  public init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The time so many minutes after a midnight, whatever the day.
  init(wrapping minutes: Int) {
    self.minutes = (minutes % 1440 + 1440) % 1440
  }

  /// A time by its hour and minute; nil when there is no such time.
  public init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = 60 * hour + minute
  }

  /// Reads `14:00`, `14h`, `14h30`, `14.30`, `1430` or `14`.
  public init(parsing text: String) throws(ValueRefusal) {
    let parts = try Self.parts(of: text)
    guard let time = ClockTime(hour: parts.hour, minute: parts.minute) else {
      throw ValueRefusal(
        "\(text.trimmingSpaces.quoted) n'est pas une heure : écrivez de 00:00 à 23:59.")
    }
    self = time
  }

  /// 00:00, for somebody who was away already.
  static let firstOfDay = ClockTime(wrapping: 0)

  /// 23:59, for somebody who does not come back that day.
  static let lastOfDay = ClockTime(wrapping: 1439)

  /// The hour, 0 to 23.
  public var hour: Int { minutes / 60 }

  /// The minute of the hour.
  public var minute: Int { minutes % 60 }

  /// « 14:00 ».
  public var french: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }

  /// The minutes from this time to another of the same day, negative when the other is earlier.
  public func durationUntil(_ other: ClockTime) -> Int { other.minutes - minutes }

  /// The order of the day.
  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }

  private static func parts(of text: String) throws(ValueRefusal) -> (hour: Int, minute: Int) {
    let refusal = ValueRefusal("Écrivez une heure, par exemple 14:30 ou 14h.")
    var tokens = TextToken.list(of: text)
    if tokens.count > 1, ["h", "heure", "heures"].contains(tokens[1].text) { tokens.remove(at: 1) }
    if tokens.count == 1, (3...4).contains(tokens[0].text.count) {
      let digits = tokens[0].text
      tokens = [.number(String(digits.dropLast(2))), .number(String(digits.suffix(2)))]
    }
    guard (1...2).contains(tokens.count), tokens.allSatisfy({ $0.text.count <= 2 }),
      let hour = Int(tokens[0].text)
    else { throw refusal }
    guard tokens.count == 2 else { return (hour, 0) }
    guard tokens[1].text.count == 2, let minute = Int(tokens[1].text) else { throw refusal }
    return (hour, minute)
  }
}

extension ClockTime: Codable, CustomStringConvertible {
  /// « 14:00 ».
  public var description: String { french }

  /// Reads the minutes since midnight.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let minutes = try container.decode(Int.self)
    guard let time = ClockTime(minutes: minutes) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no time: \(minutes)")
    }
    self = time
  }

  /// Writes the minutes since midnight.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(minutes)
  }
}
