internal import BureauDomain
internal import GRDB

extension TripReader {
  /// The trips of the last months whose costs were not handed over, by their day.
  ///
  /// - Parameter showsAmounts: whether who reads may see what they give.
  func open(until today: Day, showsAmounts: Bool) throws -> [OpenTrip] {
    let first = today.adding(months: -UndeclaredMonth.monthsBack)
    let unclaimed = try unclaimed(from: first, to: today).map(\.trip)
    let given = try unclaimedClaims(of: unclaimed.filter { !$0.isRefused }).flatMap {
      $0.lines.trips
    }
    let amounts = Dictionary(given.map { ($0.id, $0.total) }) { first, _ in first }
    let loose = unclaimed.map { trip in
      OpenTrip(
        on: trip.way.on, way: trip.way.french, standing: trip.isRefused ? .refused : .unclaimed,
        amount: showsAmounts ? amounts[trip.id] : nil)
    }
    return try (loose + claimed(showsAmounts) + unsettled(before: today))
      .sorted { ($0.on, $0.way) < ($1.on, $1.way) }
  }

  /// Those of the claims that have not left the school, or came back.
  private func claimed(_ showsAmounts: Bool) throws -> [OpenTrip] {
    let claims = try Claim.fetchAll(
      Condition(" WHERE agent = ? ORDER BY month, rowid", [agent.id.rawValue]), in: db)
    return try claims.filter { [.draft, .checked, .rejected].contains($0.state) }
      .flatMap { claim in
        try ClaimFile(claim, self, among: claims).lines.trips.map { trip in
          OpenTrip(
            on: trip.way.on, way: trip.way.french, standing: .claimed(claim.state),
            amount: showsAmounts ? trip.total : nil)
        }
      }
  }

  private func unsettled(before today: Day) throws -> [OpenTrip] {
    try Round.fetchAll(
      Condition(
        " WHERE agent = ? AND day < ? AND state = 'planned' ORDER BY day, rowid",
        [agent.id.rawValue, today.iso]), in: db
    ).map { round in
      OpenTrip(
        on: round.on, way: try trip(round).way.french, standing: .unsettled, amount: nil)
    }
  }
}
