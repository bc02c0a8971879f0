/// Which public holidays a place keeps (« jours fériés »): the country's, or those that
/// Alsace-Moselle keeps besides.
public enum PublicHolidays: Hashable, Codable, Sendable {
  /// The eleven days of the code du travail, L. 3133-1.
  case national
  /// In Moselle, Bas-Rhin and Haut-Rhin, Good Friday and 26 December too (code du travail,
  /// L. 3134-13). The text keeps Good Friday where there is a Protestant church; it counts here in
  /// every commune.
  case alsaceMoselle

  /// Those of a school, by the département of its commune: it is the school that asks for the days,
  /// wherever the host lies. Those of the country without a school.
  public init(of school: Establishment?) {
    let department = school?.commune.code.prefix(2) ?? ""
    self = Self.localDepartments.contains(department) ? .alsaceMoselle : .national
  }

  /// The text they come from: « code du travail, L. 3133-1 ».
  public var text: String {
    switch self {
    case .national: "code du travail, L. 3133-1"
    case .alsaceMoselle: "code du travail, L. 3133-1 et L. 3134-13"
    }
  }

  /// Whether nobody has to work on a day.
  public func contains(_ day: Day) -> Bool {
    let easter = Day.easter(of: day.year)
    return fixed.contains { $0 == (day.month, day.day) }
      || aroundEaster.contains { easter.adding(days: $0) == day }
  }

  private var fixed: [(Int, Int)] {
    let country = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)]
    return self == .national ? country : country + [(12, 26)]
  }

  /// In days after Easter Sunday: Easter Monday, Ascension, Whit Monday; Good Friday.
  private var aroundEaster: [Int] {
    let country = [1, 39, 50]
    return self == .national ? country : country + [-2]
  }

  private static let localDepartments: Set<Substring> = ["57", "67", "68"]
}

extension Day {
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
