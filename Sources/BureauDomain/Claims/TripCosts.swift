/// What one trip cost, as it is typed after it (« frais d'un déplacement »).
public struct TripCosts: Hashable, Codable, Sendable {
  /// The kilometres asked for where they are fewer than those that count; nil for all of these.
  public var asked: Distance?
  public var meals: [MealTime: MealTaken]
  public var nights: Int
  /// Where the nights were spent.
  public var zone: NightZone
  public var expenses: [ExpenseKind: Euro]
  /// The receipts that are on file (« justificatifs »).
  public var receipts: Set<ExpenseKind>

  /// More nights make another mission.
  public static let nightsLimit = 31

  public init(
    asked: Distance? = nil, meals: [MealTime: MealTaken] = [:], nights: Int = 0,
    zone: NightZone = .base, expenses: [ExpenseKind: Euro] = [:], receipts: Set<ExpenseKind> = []
  ) {
    self.asked = asked
    self.meals = meals
    self.nights = nights
    self.zone = zone
    self.expenses = expenses
    self.receipts = receipts
  }

  /// What was spent without a receipt on file, in the order of the form.
  public var missingReceipts: [ExpenseKind] {
    ExpenseKind.allCases.filter { expenses[$0, default: .zero] > .zero && !receipts.contains($0) }
  }
}
