/// What one trip cost, as it is typed after it (« frais d'un déplacement »).
public struct TripCosts: Hashable, Codable, Sendable {
  /// The kilometres asked for where they are fewer than those that count; nil for all of these.
  public var asked: Distance?
  /// Those of the day one leaves.
  public var meals: [MealTime: MealTaken]
  /// Each night with the day after it; none: back the same day.
  public var nights: [TripNight]
  public var expenses: [ExpenseKind: Euro]
  /// The receipts that are on file (« justificatifs »).
  public var receipts: Set<ExpenseKind>

  /// More nights make another mission.
  public static let nightsLimit = 31

  public init(
    asked: Distance? = nil, meals: [MealTime: MealTaken] = [:],
    nights: [TripNight] = [], expenses: [ExpenseKind: Euro] = [:], receipts: Set<ExpenseKind> = []
  ) {
    self.asked = asked
    self.meals = meals
    self.nights = nights
    self.expenses = expenses
    self.receipts = receipts
  }

  /// The meals of each day, the first one first: one day more than nights.
  public var mealsByDay: [[MealTime: MealTaken]] { [meals] + nights.map(\.meals) }

  /// What was spent without a receipt on file, in the order of the form.
  public var missingReceipts: [ExpenseKind] {
    ExpenseKind.allCases.filter { expenses[$0, default: .zero] > .zero && !receipts.contains($0) }
  }
}
