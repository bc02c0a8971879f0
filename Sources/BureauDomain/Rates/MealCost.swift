/// What one meal away gives (« indemnité de repas »).
public enum MealCost {
  /// Whole, or reduced when it is taken in an administrative canteen.
  public static func amount(
    at place: MealPlace = .general, inCanteen: Bool = false, on day: Day, in book: RateBook
  ) throws(RateGap) -> Rated<Euro> {
    let meal = try book.row(of: .meal(place), on: day)
    guard inCanteen else { return Rated(value: Euro(cents: meal.value), rows: [meal]) }
    let share = try book.row(of: .canteenShare, on: day)
    return Rated(value: Euro(cents: (meal.value * share.value + 50) / 100), rows: [meal, share])
  }
}
