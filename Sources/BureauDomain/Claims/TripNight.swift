/// A night of a trip (« nuitée ») and the meals of the day after it: a trip of so many nights has
/// one day more, and no meal can stand on a day that it has not.
public struct TripNight: Hashable, Codable, Sendable {
  /// Where it was spent; nil where lodging was provided, which gives nothing.
  public var zone: NightZone?
  /// How a night without a zone is called.
  public static let providedLabel = "logement fourni"

  /// Those of the day one wakes on.
  public var meals: [MealTime: MealTaken]

  public init(_ zone: NightZone?, meals: [MealTime: MealTaken] = [:]) {
    self.zone = zone
    self.meals = meals
  }
}
