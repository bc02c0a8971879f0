/// How the costs of one trip become lines.
struct TripPricing {
  /// What is paid by a rate.
  enum Item: Hashable {
    case kilometres
    case meal(MealTime, MealTaken)
    case nights
  }

  let trip: ClaimedTrip
  let earlier: Distance
  let book: RateBook

  /// What this trip asks for, in the order of the form.
  var items: [Item] {
    let way: [Item] = trip.costs.distance > .zero ? [.kilometres] : []
    let meals = MealTime.allCases.compactMap { time in
      trip.costs.meals[time].map { Item.meal(time, $0) }
    }
    return way + meals + (trip.costs.nights > 0 ? [.nights] : [])
  }

  /// The line of one item, or the rate it lacks.
  func line(of item: Item) throws(RateGap) -> CostLine {
    switch item {
    case .kilometres: try kilometres()
    case .meal(let time, let taken): try meal(time, taken)
    case .nights: try nights()
    }
  }

  /// What is paid as it was spent.
  var expenses: [CostLine] {
    ExpenseKind.allCases.compactMap { kind in
      guard let spent = trip.costs.expenses[kind], spent > .zero else { return nil }
      let receipt = trip.costs.receipts.contains(kind) ? "justificatif joint" : "sans justificatif"
      return CostLine(kind.label, receipt, spent)
    }
  }

  private func kilometres() throws(RateGap) -> CostLine {
    let cost = try KilometreCost(
      trip.costs.distance, after: earlier, trip.vehicle, on: trip.on, in: book)
    return CostLine("kilomètres", cost.french, cost.amount.value, cost.amount.rows)
  }

  private func meal(_ time: MealTime, _ taken: MealTaken) throws(RateGap) -> CostLine {
    guard taken != .provided else { return CostLine(time.label, taken.label, .zero) }
    let amount = try MealCost.amount(inCanteen: taken == .canteen, on: trip.on, in: book)
    return CostLine(time.label, taken.label, amount.value, amount.rows)
  }

  private func nights() throws(RateGap) -> CostLine {
    let row = try book.row(of: .night(trip.costs.zone), on: trip.on)
    let count = trip.costs.nights
    return CostLine(
      "nuitées", "\(count) × \(row.french), \(trip.costs.zone.label)",
      Euro(cents: row.value) * count, [row])
  }
}
