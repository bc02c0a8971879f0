public import BureauDomain

/// To when a next action is moved.
public enum Postponement: Hashable, Sendable {
  case to(Day)
  /// So many days after the day it is due, or after today if that is past.
  case byDays(Int, today: Day)

  func day(after due: Day) -> Day {
    switch self {
    case .to(let day): day
    case .byDays(let days, let today): max(due, today).adding(days: days)
    }
  }
}
