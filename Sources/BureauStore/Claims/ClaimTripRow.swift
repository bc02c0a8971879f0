internal import BureauDomain

/// A trip of a claim as its table holds it: metres and cents.
struct ClaimTripRow: Decodable {
  var round: Round.ID
  var asked: Int?
  var lunch: MealTaken?
  var dinner: MealTaken?
  var nights: Int
  var zone: NightZone
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
    nights = costs.nights
    zone = costs.zone
    tolls = cents(.tolls)
    parking = cents(.parking)
    publicTransport = cents(.publicTransport)
    receipts = Array(costs.receipts)
  }

  var trip: ClaimTrip {
    let meals: [MealTime: MealTaken?] = [.lunch: lunch, .dinner: dinner]
    let spent: [ExpenseKind: Int] = [
      .tolls: tolls, .parking: parking, .publicTransport: publicTransport,
    ]
    return ClaimTrip(
      round: round,
      costs: TripCosts(
        asked: asked.map(Distance.init(metres:)), meals: meals.compactMapValues { $0 },
        nights: nights, zone: zone,
        expenses: spent.filter { $0.value > 0 }.mapValues(Euro.init(cents:)),
        receipts: Set(receipts)))
  }
}
