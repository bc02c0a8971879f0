internal import BureauDomain
internal import BureauStore

/// A year of claims: old ones refunded, the last ones on their way, one rejected, a month that
/// nobody declared, and the draft of this month.
struct DemoClaims {
  let store: Store
  let office: DemoOffice
  let calendar: DemoCalendar

  private var session: Session { Session(agent: office.officer) }

  func tell() throws {
    let months = try store.undeclaredMonths(
      of: office.officer.id, until: calendar.today, by: session
    ).map(\.month).filter { $0 != lastMonth }
    for (index, month) in months.enumerated() {
      let id = try store.prepareClaim(
        of: office.officer.id, in: month, until: calendar.today, by: session,
        key: store.newOperationKey())
      try fill(id)
      if month == calendar.today.firstOfMonth { try spendNight(in: id) }
      for step in steps(of: month, months.count - 1 - index) { try take(step, id) }
    }
  }

  /// The month that nobody declared.
  private var lastMonth: Day { calendar.today.firstOfMonth.adding(months: -1) }

  /// The first trip lasted over noon, the last one paid a toll.
  private func fill(_ id: Claim.ID) throws {
    guard let trips = try store.claimFile(id, by: session)?.claim.trips, let first = trips.first
    else { return }
    var lunch = first
    lunch.costs.meals = [.lunch: .outside]
    try save(lunch, in: id)
    guard trips.count > 1, var last = trips.last else { return }
    last.costs.expenses = [.tolls: Self.toll, .parking: Self.parking]
    last.costs.receipts = [.tolls, .parking]
    try save(last, in: id)
  }

  /// A trip of the month, followed by a day without any, lasted until that day.
  private func spendNight(in id: Claim.ID) throws {
    guard let file = try store.claimFile(id, by: session) else { return }
    let busy = Set(file.lines.trips.map(\.way.on))
    let free = file.lines.trips.map(\.way).last { way in
      let next = way.on.adding(days: 1)
      return next < calendar.today && !busy.contains(next)
    }
    guard let way = free, var trip = file.claim.trips.first(where: { $0.round == way.id }) else {
      return
    }
    trip.costs.meals = [.lunch: .canteen, .dinner: .outside]
    trip.costs.nights = [TripNight(.largeCity, meals: [.lunch: .outside])]
    try save(trip, in: id)
  }

  private func save(_ trip: ClaimTrip, in id: Claim.ID) throws {
    guard let claim = try store.claimFile(id, by: session)?.claim else { return }
    try store.save(
      trip, from: ClaimTime.leaves, to: ClaimTime.returns, in: claim, by: session,
      key: store.newOperationKey())
  }

  private enum ClaimTime {
    static let leaves = ClockTime(minutes: 510)
    static let returns = ClockTime(minutes: 1005)
  }

  /// What was done with the claim of a month, so many claims before the last one.
  private func steps(of month: Day, _ back: Int) -> [ClaimStep] {
    guard month < lastMonth else { return [] }
    let end = month.lastOfMonth
    let check = step(.check, end.adding(days: 3), Self.bursar)
    let forward = step(.forward, end.adding(days: 5), office.officer.name, office.officer.id)
    let paid = step(.refund, end.adding(days: 24), Self.bursar)
    let rejected = step(
      .reject, end.adding(days: 16), Self.bursar, motive: "justificatif de péage illisible")
    switch back {
    case 0, 1: return [check]
    case 2: return [check, forward]
    case 3: return [check, forward, rejected]
    default: return [check, forward, paid]
    }
  }

  private func step(
    _ act: ClaimAct, _ day: Day, _ name: String, _ agent: Agent.ID? = nil, motive: String = ""
  ) -> ClaimStep {
    ClaimStep(act, MissionStep(by: name, agent: agent, on: day), motive: motive)
  }

  private func take(_ step: ClaimStep, _ id: Claim.ID) throws {
    guard let claim = try store.claimFile(id, by: session)?.claim else { return }
    try store.take(step, on: claim, by: session, key: store.newOperationKey())
  }

  /// The bursar of the school.
  private static let bursar = "M. Schmitt"
  private static let toll = Euro(cents: 640)
  private static let parking = Euro(cents: 250)
}
