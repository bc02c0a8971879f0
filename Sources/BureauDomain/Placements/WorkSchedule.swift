/// The hours a convention gives a learner.
public struct WorkSchedule: Hashable, Codable, Sendable {
  /// Of an ordinary day; 0 if not said.
  public var minutesPerDay: Int
  /// Of an ordinary week; 0 if not said.
  public var minutesPerWeek: Int
  public var start: ClockTime?
  public var end: ClockTime?

  public init(
    minutesPerDay: Int = 0, minutesPerWeek: Int = 0, start: ClockTime? = nil,
    end: ClockTime? = nil
  ) {
    self.minutesPerDay = minutesPerDay
    self.minutesPerWeek = minutesPerWeek
    self.start = start
    self.end = end
  }

  /// « 7 h/jour 35 h/semaine de 08:00 à 17:00 »; empty if nothing is said.
  public var french: String {
    [
      minutesPerDay > 0 ? "\(Self.french(minutes: minutesPerDay))/jour" : nil,
      minutesPerWeek > 0 ? "\(Self.french(minutes: minutesPerWeek))/semaine" : nil,
      start.map { "de \($0.french)" }, end.map { "à \($0.french)" },
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// Reads a length of work in minutes: « 35 », « 7 h 30 », « 7,5 »; 0 for nothing.
  public static func minutes(parsing text: String) throws(ValueRefusal) -> Int {
    let typed = text.trimmingSpaces.lowercased().filter { !$0.isWhitespace }
    guard !typed.isEmpty else { return 0 }
    if let hour = typed.firstIndex(of: "h") {
      let minutes = typed[typed.index(after: hour)...]
      guard let hours = Int(typed[..<hour]), (0...168).contains(hours),
        minutes.isEmpty || (Int(minutes).map { (0..<60).contains($0) } ?? false)
      else { throw notUnderstood(text) }
      return 60 * hours + (Int(minutes) ?? 0)
    }
    guard let hundredths = try? FixedPoint.read(typed, places: 2), (0...16_800).contains(hundredths)
    else { throw notUnderstood(text) }
    return hundredths * 60 / 100
  }

  /// « 35 h », « 7 h 30 »; empty for nothing.
  public static func french(minutes: Int) -> String {
    guard minutes > 0 else { return "" }
    let rest = minutes % 60
    return "\(minutes / 60) h" + (rest == 0 ? "" : " \(rest.padded(to: 2))")
  }

  private static func notUnderstood(_ text: String) -> ValueRefusal {
    ValueRefusal("\(text.quoted) ne se lit pas : écrivez des heures, par exemple 35 ou 7 h 30.")
  }
}
