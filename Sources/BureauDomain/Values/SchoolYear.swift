/// A school year (année scolaire), from 1 September to 31 August.
public struct SchoolYear: TextValue {
  /// The civil year in which it begins.
  public let startYear: Int

  /// The month in which a school year begins here: staff are appointed and orders are signed from
  /// 1 September (« 01/09/2026 → 31/08/2027 »); the day pupils come back varies with the
  /// calendrier scolaire national (code de l'éducation, L. 521-1).
  public static let firstMonth = 9

  /// The school year that begins in a civil year.
  public init(startYear: Int) {
    self.startYear = startYear
  }

  /// The school year of a day.
  public static func containing(_ day: Day) -> SchoolYear {
    SchoolYear(startYear: day.month >= firstMonth ? day.year : day.year - 1)
  }

  /// Reads « 2026-2027 », also with a slash, a space or a second year of two digits.
  public init(parsing text: String) throws(ValueRefusal) {
    let words = Fold.words(text)
    guard words.count == 2, words[0].count == 4, words.allSatisfy(\.isASCIIDigits),
      let start = Int(words[0]), let end = Int(words[1])
    else {
      throw ValueRefusal("Écrivez l'année scolaire sous la forme 2026-2027.")
    }
    let following = words[1].count == 2 ? (start + 1) % 100 : start + 1
    guard end == following else {
      throw ValueRefusal("Écrivez deux années qui se suivent, par exemple 2026-2027.")
    }
    startYear = start
  }

  /// Reads « 2026-2027 »; nil when it is no school year.
  public init?(_ text: String) {
    self.init(rawValue: text)
  }

  /// 1 September.
  public var first: Day { Day(clamping: 1, month: Self.firstMonth, year: startYear) }

  /// 31 August of the next year.
  public var last: Day { next.first.adding(days: -1) }

  /// From its first day to its last.
  public var span: DaySpan { DaySpan(from: first, to: last) }

  /// The school year after.
  public var next: SchoolYear { SchoolYear(startYear: startYear + 1) }

  /// The school year before.
  public var previous: SchoolYear { SchoolYear(startYear: startYear - 1) }

  /// Whether a day lies in it.
  public func contains(_ day: Day) -> Bool { Self.containing(day) == self }

  /// « 2026-2027 ».
  public var rawValue: String { "\(startYear.padded(to: 4))-\((startYear + 1).padded(to: 4))" }
}
