public import BureauDomain
internal import GRDB

/// The named filters of the list of learners. A learner is present up to the last day in the
/// school.
public enum LearnerFilter: Hashable, Sendable {
  /// In the school on this day.
  case present(Day)
  /// Of a class, leavers included.
  case inClass(SchoolClass.ID)
  /// Present, without a class.
  case withoutClass(Day)
  /// Present, and in no class of this school year: in one of another year, or in none. Who leaves
  /// before that year begins, or on this very day, needs no class of it.
  case notInYear(SchoolYear, Day)
  /// Present, under this status.
  case status(LearnerStatus, Day)
  /// Present and under eighteen, without a legal representative: none can sign.
  case minorsWithoutRepresentative(Day)
  /// Left before this day (« sortis »).
  case left(Day)

  var conditions: [Condition] {
    switch self {
    case .present(let day): [.present(on: day)]
    case .inClass(let id): [Condition("school_class = ?", [id.rawValue])]
    case .withoutClass(let day): [.present(on: day), Condition("school_class IS NULL")]
    case .notInYear(let year, let day):
      [
        .present(on: max(day.adding(days: 1), year.first)),
        Condition(
          """
          ifnull(learner.school_class, '') NOT IN (SELECT id FROM school_class WHERE year = ?)
          """, [year.rawValue]),
      ]
    case .status(let status, let day):
      [.present(on: day), Condition("status = ?", [status.rawValue])]
    case .minorsWithoutRepresentative(let day):
      [
        .present(on: day), Condition("representative = ''"),
        Condition("birth_date > ?", [day.adding(months: -12 * Learner.majority).iso]),
      ]
    case .left(let day): [Condition("left_on < ?", [day.iso])]
    }
  }
}

extension Condition {
  fileprivate static func present(on day: Day) -> Condition {
    Condition("(left_on IS NULL OR left_on >= ?)", [day.iso])
  }
}
