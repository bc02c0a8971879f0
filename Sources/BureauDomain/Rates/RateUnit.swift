/// The unit of a value of a table; the value itself is a whole number of the unit's smallest part.
public enum RateUnit: String, CaseIterable, Sendable {
  /// In thousandths of a euro.
  case eurosPerKilometre
  /// In cents.
  case euros
  case percent
  case months
  case weeks
  case days
  case minutes
  /// In minutes: « 4 h 30 ».
  case duration
  /// In minutes since midnight: « 22 h ».
  case timeOfDay
  case people
  case years

  /// « 0,32 € par km », « 12 mois », « 4 h 30 ».
  public func french(_ value: Int) -> String {
    switch self {
    case .eurosPerKilometre: Self.perKilometre(value)
    case .euros: Euro(cents: value).french
    case .percent: "\(value)\u{A0}%"
    case .months: "\(value)\u{A0}mois"
    case .weeks: Plural.count(value, "semaine")
    case .days: Plural.count(value, "jour")
    case .minutes: Plural.count(value, "minute")
    case .duration, .timeOfDay: Self.hours(value)
    case .people: Plural.count(value, "personne")
    case .years: Plural.count(value, "an")
    }
  }

  /// What is typed to give the value again: « 0,32 », « 12 », « 4 h 30 ».
  public func typed(_ value: Int) -> String {
    switch self {
    case .eurosPerKilometre: Self.decimal(value)
    case .euros:
      "\(value / 100)" + (value % 100 == 0 ? "" : ",\((value % 100).padded(to: 2))")
    case .percent, .months, .weeks, .days, .minutes, .people, .years: "\(value)"
    case .duration, .timeOfDay: Self.hours(value)
    }
  }

  /// Reads what somebody typed, with or without its unit.
  public func parse(_ text: String) throws(ValueRefusal) -> Int {
    let value: Int
    switch self {
    case .eurosPerKilometre: value = try Self.number(text, places: 3, example: "0,32")
    case .euros: value = try Euro(parsing: text).cents
    case .duration, .timeOfDay: value = try Self.minutes(text)
    case .percent, .months, .weeks, .days, .minutes, .people, .years:
      value = try Self.number(text, places: 0, example: "12")
    }
    guard value >= 0 else { throw ValueRefusal("Écrivez un nombre positif ou zéro.") }
    return value
  }

  /// What follows the field of a form: « € par km ».
  public var label: String {
    switch self {
    case .eurosPerKilometre: "€ par km"
    case .euros: "€"
    case .percent: "%"
    case .months: "mois"
    case .weeks: "semaines"
    case .days: "jours"
    case .minutes: "minutes"
    case .duration: "heures, par exemple 4 h 30"
    case .timeOfDay: "heure, par exemple 22 h"
    case .people: "personnes"
    case .years: "ans"
    }
  }

  private static func perKilometre(_ value: Int) -> String { decimal(value) + "\u{A0}€ par km" }

  /// Two decimals, a third one only where there is one.
  private static func decimal(_ thousandths: Int) -> String {
    let digits = (thousandths % 1000).padded(to: 3)
    return "\(thousandths / 1000),\(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)"
  }

  private static func hours(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60)\u{A0}h" + (rest == 0 ? "" : "\u{A0}\(rest.padded(to: 2))")
  }

  private static func minutes(_ text: String) throws(ValueRefusal) -> Int {
    let tokens = TextToken.list(of: text).map(\.text)
    let numbers = tokens.compactMap(Int.init)
    let words = tokens.filter { Int($0) == nil }
    guard (1...2).contains(numbers.count),
      words.allSatisfy({ ["h", "heure", "heures"].contains($0) }),
      numbers.count == 1 || numbers[1] < 60, numbers[0] <= 168
    else { throw ValueRefusal("\(text.quoted) ne se lit pas : écrivez par exemple 8 h ou 4 h 30.") }
    return numbers[0] * 60 + (numbers.count == 2 ? numbers[1] : 0)
  }

  private static func number(
    _ text: String, places: Int, example: String
  ) throws(ValueRefusal) -> Int {
    let digits = text.trimmingSpaces.prefix { $0.isASCIIDigit || ",. -\u{A0}\u{202F}".contains($0) }
    do {
      return try FixedPoint.read(String(digits), places: places)
    } catch {
      throw ValueRefusal(
        "\(text.quoted) ne se lit pas : écrivez un nombre, par exemple \(example).")
    }
  }
}
