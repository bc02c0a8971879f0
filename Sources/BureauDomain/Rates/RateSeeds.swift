/// The rows the program comes with, as far as their texts are known; a newer rate is entered by
/// the office, with its text.
public enum RateSeeds {
  /// Every row.
  public static let all =
    travel + allowances + periods + limits + minors + delays + retention

  /// The tables without any addition of an office.
  public static let book = RateBook(all)

  /// Who the rows say they were saved by, until somebody corrects them.
  public static let author = "barème livré"

  /// One row; its name is the same in every base, so that two bases can be merged.
  static func row(
    _ subject: RateSubject, _ value: Int, beyond: Int = 0, from: Day, to: Day? = nil,
    scope: RateScope = .national, _ text: String, _ confidence: Confidence = .sure
  ) -> Rate {
    let name = [subject.rawValue, "\(beyond)", scope.rawValue, from.iso]
    return Rate(
      id: Rate.ID(rawValue: name.joined(separator: "/")), subject: subject, beyond: beyond,
      value: value, from: from, to: to, text: text, scope: scope, confidence: confidence)
  }

  /// A day written in this table; the tests prove that each exists.
  static func on(_ day: Int, _ month: Int, _ year: Int) -> Day {
    Day(clamping: day, month: month, year: year)
  }
}
