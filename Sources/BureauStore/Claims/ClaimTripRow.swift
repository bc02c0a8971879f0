internal import BureauDomain
internal import GRDB

/// A trip of a claim as its table holds it: metres and cents.
struct ClaimTripRow: Decodable {
  /// One night, and the meals of the day after it.
  struct Night: Decodable {
    var zone: NightZone?
    var lunch: MealTaken?
    var dinner: MealTaken?

    init(_ night: TripNight) {
      zone = night.zone
      lunch = night.meals[.lunch]
      dinner = night.meals[.dinner]
    }

    var night: TripNight { TripNight(zone, meals: .of(lunch, dinner)) }
  }

  var round: Round.ID
  var asked: Int?
  var lunch: MealTaken?
  var dinner: MealTaken?
  var nights: [Night]
  var tolls: Int
  var parking: Int
  var publicTransport: Int
  var receipts: [ExpenseKind]

  init(_ trip: ClaimTrip) {
    let costs = trip.costs
    func cents(_ kind: ExpenseKind) -> Int { costs.expenses[kind, default: .zero].cents }
    round = trip.round
    asked = costs.asked?.metres
    lunch = costs.meals[.lunch]
    dinner = costs.meals[.dinner]
    nights = costs.nights.map(Night.init)
    tolls = cents(.tolls)
    parking = cents(.parking)
    publicTransport = cents(.publicTransport)
    receipts = Array(costs.receipts)
  }

  var trip: ClaimTrip {
    let spent: [ExpenseKind: Int] = [
      .tolls: tolls, .parking: parking, .publicTransport: publicTransport,
    ]
    return ClaimTrip(
      round: round,
      costs: TripCosts(
        asked: asked.map(Distance.init(metres:)), meals: .of(lunch, dinner),
        nights: nights.map(\.night),
        expenses: spent.filter { $0.value > 0 }.mapValues(Euro.init(cents:)),
        receipts: Set(receipts)))
  }

  func insertNights(in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO claim_night (round, position, zone, lunch, dinner) VALUES (?, ?, ?, ?, ?)")
    for (position, night) in nights.enumerated() {
      try statement.execute(arguments: [
        round.rawValue, position, night.zone?.rawValue, night.lunch?.rawValue,
        night.dinner?.rawValue,
      ])
    }
  }
}

extension [MealTime: MealTaken] {
  fileprivate static func of(_ lunch: MealTaken?, _ dinner: MealTaken?) -> Self {
    let meals: [MealTime: MealTaken?] = [.lunch: lunch, .dinner: dinner]
    return meals.compactMapValues { $0 }
  }
}
