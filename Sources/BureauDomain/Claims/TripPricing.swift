/// How the costs of one trip become lines.
struct TripPricing {
  /// What is asked for.
  enum Item: Hashable {
    case kilometres(VehicleClass)
    /// What lies in the own communes and counts 0.
    case freeKilometres
    case meal(MealTime, MealTaken)
    case nights
    case expense(ExpenseKind, Euro)

    var label: String {
      switch self {
      case .kilometres, .freeKilometres: "kilomètres"
      case .meal(let time, _): time.label
      case .nights: "nuitées"
      case .expense(let kind, _): kind.label
      }
    }
  }

  let trip: ClaimedTrip
  let earlier: YearKilometres
  let book: RateBook

  /// What this trip asks for, in the order of the form.
  var items: [Item] {
    let costs = trip.costs
    let way = trip.way.vehicle.flatMap {
      trip.way.distance > .zero ? Item.kilometres($0) : nil
    }
    let free = trip.way.free > .zero ? Item.freeKilometres : nil
    let meals = MealTime.allCases.compactMap { time in
      costs.meals[time].map { Item.meal(time, $0) }
    }
    let expenses = ExpenseKind.allCases.compactMap { kind in
      costs.expenses[kind].flatMap { $0 > .zero ? Item.expense(kind, $0) : nil }
    }
    return [way, free].compactMap { $0 } + meals + (costs.nights > 0 ? [.nights] : []) + expenses
  }

  /// The line of one item, or the rate it lacks.
  func line(of item: Item) throws(RateGap) -> CostLine {
    if let refusal = refusal(of: item) {
      return CostLine(
        item.label, "refusé", .zero, check: refusal.check, reason: refusal.brief)
    }
    switch item {
    case .kilometres(let vehicle): return try kilometres(vehicle)
    case .freeKilometres:
      return CostLine(
        item.label, "\(trip.way.free) comptés 0", .zero, check: .om04, reason: OM04.reason)
    case .meal(let time, let taken): return try meal(time, taken)
    case .nights: return try nights()
    case .expense(let kind, let spent):
      let isOnFile = trip.costs.receipts.contains(kind)
      return CostLine(item.label, isOnFile ? "justificatif joint" : "sans justificatif", spent)
    }
  }

  /// Without order nothing is paid; without authorisation or insurance, no kilometre.
  private func refusal(of item: Item) -> Violation? {
    trip.violations.first { violation in
      if violation.refuses(.om02) { return true }
      guard case .kilometres = item else { return false }
      return violation.refuses(.om05)
    }
  }

  private func kilometres(_ vehicle: VehicleClass) throws(RateGap) -> CostLine {
    let cost = try KilometreCost(
      trip.way.distance, after: earlier[vehicle], vehicle, on: trip.way.on, in: book)
    return CostLine("kilomètres", cost.french, cost.amount.value, cost.amount.rows)
  }

  private func meal(_ time: MealTime, _ taken: MealTaken) throws(RateGap) -> CostLine {
    guard taken != .provided else { return CostLine(time.label, taken.label, .zero) }
    guard let start = trip.way.leavesAt, let end = trip.way.returnsAt else {
      return CostLine(time.label, "heures de départ et retour à donner", .zero)
    }
    let away = trip.costs.nights > 0 ? ClockTime.lastOfDay : end
    guard try time.isOwed(from: start, to: away, on: trip.way.on, in: book) else {
      return CostLine(time.label, "pas absent toute la plage du repas", .zero)
    }
    let amount = try MealCost.amount(inCanteen: taken == .canteen, on: trip.way.on, in: book)
    return CostLine(time.label, taken.label, amount.value, amount.rows)
  }

  private func nights() throws(RateGap) -> CostLine {
    let row = try book.row(of: .night(trip.costs.zone), on: trip.way.on)
    let count = trip.costs.nights
    return CostLine(
      "nuitées", "\(count) × \(row.french), \(trip.costs.zone.label)",
      Euro(cents: row.value) * count, [row])
  }
}
