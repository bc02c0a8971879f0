/// How the costs of one trip become lines.
struct TripPricing {
  /// What is asked for.
  enum Item: Hashable {
    case kilometres(VehicleClass)
    /// What lies in the own communes and counts 0.
    case freeKilometres
    case meal(MealTime, MealTaken, Day)
    /// The one that begins on a day; without a zone lodging was provided.
    case night(NightZone?, Day)
    case expense(ExpenseKind, Euro)

    var label: String {
      switch self {
      case .kilometres, .freeKilometres: "kilomètres"
      case .meal(let time, _, _): time.label
      case .night: "nuit"
      case .expense(let kind, _): kind.label
      }
    }

    /// Whether anything is asked for it: what was provided is only shown.
    var isAsked: Bool {
      switch self {
      case .meal(_, let taken, _): taken != .provided
      case .night(let zone, _): zone != nil
      case .kilometres, .freeKilometres, .expense: true
      }
    }

    /// The day its rate is of; nil for what belongs to the whole trip.
    var day: Day? {
      switch self {
      case .meal(_, _, let day), .night(_, let day): day
      case .kilometres, .freeKilometres, .expense: nil
      }
    }
  }

  let trip: ClaimedTrip
  let earlier: YearKilometres
  let book: RateBook

  /// What this trip asks for: the way, day after day meals and night, then what was spent.
  var items: [Item] {
    let costs = trip.costs
    let way = trip.way.vehicle.flatMap {
      trip.way.distance > .zero ? Item.kilometres($0) : nil
    }
    let free = trip.way.free > .zero ? Item.freeKilometres : nil
    let expenses = ExpenseKind.allCases.compactMap { kind in
      costs.expenses[kind].flatMap { $0 > .zero ? Item.expense(kind, $0) : nil }
    }
    return [way, free].compactMap { $0 } + stay + expenses
  }

  private var stay: [Item] {
    trip.costs.mealsByDay.enumerated().flatMap { index, meals in
      let day = trip.way.on.adding(days: index)
      let nights = trip.costs.nights.dropFirst(index).prefix(1)
      return MealTime.allCases.compactMap { time in meals[time].map { Item.meal(time, $0, day) } }
        + nights.map { Item.night($0.zone, day) }
    }
  }

  /// What no order allowed of its later days, where something is asked for them.
  var uncovered: [Violation] {
    var asked: [Day] = []
    for day in items.filter(\.isAsked).compactMap(\.day) where !asked.contains(day) {
      asked.append(day)
    }
    return asked.compactMap { trip.uncovered[$0] }
  }

  /// The line of one item, or the rate it lacks.
  func line(of item: Item) throws(RateGap) -> CostLine {
    let day = trip.costs.nights.isEmpty ? nil : item.day
    if let refusal = refusal(of: item) {
      return CostLine(
        item.label, on: day, "refusé", .zero, check: refusal.check, reason: refusal.brief)
    }
    switch item {
    case .kilometres(let vehicle): return try kilometres(vehicle)
    case .freeKilometres:
      return CostLine(
        item.label, "\(trip.way.free) comptés 0", .zero, check: .om04, reason: OM04.reason)
    case .meal(let time, let taken, let on):
      let meal = try meal(time, taken, on)
      return CostLine(item.label, on: day, meal.detail, meal.amount, meal.rows)
    case .night(let zone, let on):
      guard let zone else { return CostLine(item.label, on: day, TripNight.providedLabel, .zero) }
      let row = try book.row(of: .night(zone), on: on)
      return CostLine(item.label, on: day, zone.label, Euro(cents: row.value), [row])
    case .expense(let kind, let spent):
      let isOnFile = trip.costs.receipts.contains(kind)
      return CostLine(item.label, isOnFile ? "justificatif joint" : "sans justificatif", spent)
    }
  }

  /// Without order nothing is paid, on a later day nothing of that day; without authorisation or
  /// insurance, no kilometre.
  private func refusal(of item: Item) -> Violation? {
    guard item.isAsked else { return nil }
    let ofDay = item.day.flatMap { trip.uncovered[$0] }.flatMap { $0.refuses(.om02) ? $0 : nil }
    return ofDay
      ?? trip.violations.first { violation in
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

  private func meal(
    _ time: MealTime, _ taken: MealTaken, _ day: Day
  ) throws(RateGap) -> (detail: String, amount: Euro, rows: [Rate]) {
    guard taken != .provided else { return (taken.label, .zero, []) }
    guard let start = trip.way.leavesAt, let end = trip.way.returnsAt else {
      return ("heures de départ et retour à donner", .zero, [])
    }
    let span = TripSpan(
      on: trip.way.on, from: start, to: end, nights: trip.costs.nights.count)
    guard try span.isOwed(time, on: day, in: book) else {
      return ("pas absent toute la plage du repas", .zero, [])
    }
    let amount = try MealCost.amount(inCanteen: taken == .canteen, on: day, in: book)
    return (taken.label, amount.value, amount.rows)
  }
}
