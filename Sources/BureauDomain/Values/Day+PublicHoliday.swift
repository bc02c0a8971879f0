extension Day {
  /// Whether nobody has to work on it (code du travail, L. 3133-1): what the whole country keeps.
  public var isPublicHoliday: Bool {
    let easter = Day.easter(of: year)
    return Self.fixed.contains { $0 == (month, day) }
      || Self.afterEaster.contains { easter.adding(days: $0) == self }
  }

  private static let fixed = [
    (1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25),
  ]

  /// Easter Monday, Ascension, Whit Monday.
  private static let afterEaster = [1, 39, 50]

  /// Easter Sunday of a year of the Gregorian calendar (the algorithm of Meeus).
  static func easter(of year: Int) -> Day {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return Day(clamping: sum % 31 + 1, month: sum / 31, year: year)
  }
}
