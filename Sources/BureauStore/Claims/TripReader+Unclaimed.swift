internal import BureauDomain
internal import GRDB

extension TripReader {
  /// The trips made between two days and in no claim yet: rounds, then days of visits that no round
  /// has, unless nothing of such a day lies outside the own communes.
  func unclaimed(from first: Day, to last: Day) throws -> [UnclaimedTrip] {
    let rounds = try Round.fetchAll(
      Condition(
        " WHERE agent = ? AND day BETWEEN ? AND ? AND state = 'made' ORDER BY day, rowid",
        [agent.id.rawValue, first.iso, last.iso]), in: db
    ).map { UnclaimedTrip(round: $0, isSaved: true, trip: try trip($0)) }
    let visits = try looseVisits(from: first, to: last).compactMap { visits in
      try round(of: visits).map { UnclaimedTrip(round: $0, isSaved: false, trip: try trip($0)) }
    }
    return (rounds + visits.filter { !$0.trip.way.isOwn })
      .sorted { $0.round.on < $1.round.on }
  }

  /// What the trips in no claim would give, the oldest month first; those that no order allowed are
  /// left out.
  func undeclared(until today: Day) throws -> [UndeclaredMonth] {
    let first = today.adding(months: -UndeclaredMonth.monthsBack)
    let trips = try unclaimed(from: first, to: today).map(\.trip).filter { !$0.isRefused }
    return try unclaimedClaims(of: trips).filter { $0.lines.total > .zero }.map { month, lines in
      UndeclaredMonth(
        agent: agent.id, agentName: agent.name, month: month, trips: lines.trips.count,
        distance: lines.distance, total: lines.total)
    }
  }

  /// What claims of some trips in no claim would ask for, month by month, the oldest first.
  func unclaimedClaims(
    of trips: [ClaimedTrip]
  ) throws -> [(month: Day, lines: MonthlyClaim)] {
    guard !trips.isEmpty else { return [] }
    let book = try book()
    let months = Dictionary(grouping: trips) { $0.way.on.firstOfMonth }
    var driven: [Int: YearKilometres] = [:]
    var claims: [(month: Day, lines: MonthlyClaim)] = []
    for month in months.keys.sorted() {
      let year = month.year
      let trips = months[month] ?? []
      var count = try driven[year] ?? kilometres(of: self.claims(of: year), in: year)
      claims.append((month, MonthlyClaim(trips, after: count, in: sector, book)))
      for trip in trips { count.add(trip.way) }
      driven[year] = count
    }
    return claims
  }

  private var sector: Sector { schools.first?.sector ?? .public }

  /// The visits that no round has, day by day.
  private func looseVisits(from first: Day, to last: Day) throws -> [[Activity]] {
    let visits = try Activity.fetchAll(
      Condition(
        """
         WHERE agent = ? AND day BETWEEN ? AND ? AND state = 'done'
         AND place IN ('atCompany', 'elsewhere')
         AND NOT EXISTS (SELECT 1 FROM round_stage WHERE activity = activity.id)
         ORDER BY day, from_time IS NULL, from_time, rowid
        """, [agent.id.rawValue, first.iso, last.iso]), in: db)
    return Dictionary(grouping: visits, by: \.on).values.sorted { $0[0].on < $1[0].on }
  }

  /// The round that the visits of a day would make: from the school and back.
  private func round(of visits: [Activity]) -> Round? {
    guard let school = schools.first, let day = visits.first?.on else { return nil }
    return Round(
      id: Round.ID(rawValue: "visites-\(day.iso)"), agent: agent.id, agentName: agent.name,
      on: day, establishment: school.id, departure: .school(school.id),
      arrival: .school(school.id),
      means: agent.vehicle == nil ? .publicTransport : .personalCar,
      stages: visits.prefix(Round.stagesLimit).map {
        RoundStage(target: .company($0.company, site: $0.site), activity: $0.id)
      }, state: .made)
  }
}

extension TripWay {
  /// Whether the whole way lies in the own communes.
  fileprivate var isOwn: Bool { !legs.isEmpty && legs.allSatisfy(\.isFree) }
}
