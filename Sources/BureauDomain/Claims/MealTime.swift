/// The two meals of a day away (« repas de midi, du soir »), each paid to an agent who is away the
/// whole of its hours.
public enum MealTime: String, CaseIterable, Codable, Sendable {
  case lunch = "midi"
  case dinner = "soir"

  /// « repas de midi ».
  public var label: String {
    switch self {
    case .lunch: "repas de midi"
    case .dinner: "repas du soir"
    }
  }

  /// Whether somebody away from one time to another is away during the whole of its hours on a day.
  public func isOwed(
    from start: ClockTime, to end: ClockTime, on day: Day, in book: RateBook
  ) throws(RateGap) -> Bool {
    let opens = try book.row(of: .mealOpens(self), on: day).value
    let closes = try book.row(of: .mealCloses(self), on: day).value
    return start.minutes <= opens && closes <= end.minutes
  }
}
