internal import BureauDomain
internal import TextUI

/// A night of a trip and the meals of the day after it, as they are typed.
struct TripNightEntry: Hashable, Codable, Sendable {
  var zone: Choice
  var lunch: Choice
  var dinner: Choice

  init(_ night: TripNight = TripNight(.base)) {
    zone = night.zone.map { Choices.of($0, $0.label) } ?? Self.provided
    lunch = TripCostsDraft.choice(night.meals[.lunch])
    dinner = TripCostsDraft.choice(night.meals[.dinner])
  }

  /// One more night like this one: the zone goes on, meals are said day by day.
  var next: TripNightEntry {
    var next = TripNightEntry()
    next.zone = zone
    return next
  }

  var night: TripNight {
    TripNight(NightZone(rawValue: zone.id), meals: TripCostsDraft.meals(lunch, dinner))
  }

  /// The zones, and lodging that was provided.
  static func zones(_ query: String) -> [Choice] {
    Choices.cases(NightZone.self, query, label: \.label)
      + [provided].filter { Search.answers($0.text, query) }
  }

  private static let provided = Choice(id: "fourni", text: TripNight.providedLabel)
}
