/// The claim of one agent for a month (« état de frais »): its trips priced one after the other,
/// the kilometres counted over the civil year.
public struct MonthlyClaim: Hashable, Sendable {
  public let month: Day
  public let trips: [PricedTrip]
  /// What a month of moped gives at least, where its kilometres give less; nil elsewhere.
  public let complement: CostLine?

  /// - Parameters:
  ///   - month: any day of the month.
  ///   - trips: those of the agent, of the civil year at least.
  ///   - before: the kilometres of this civil year that were claimed before the base existed.
  public init(
    of month: Day, _ trips: [ClaimedTrip], after before: Distance, in sector: Sector,
    _ book: RateBook
  ) {
    let year = trips.filter { $0.on.year == month.year && $0.on.month <= month.month }
      .sorted { ($0.on, $0.id) < ($1.on, $1.id) }
    var driven: [VehicleClass: Distance] = [:]
    var priced: [PricedTrip] = []
    for trip in year {
      let earlier = before + driven[trip.vehicle, default: .zero]
      if trip.on.month == month.month {
        priced.append(PricedTrip(trip, after: earlier, in: sector, book))
      }
      driven[trip.vehicle, default: .zero] += trip.costs.distance
    }
    self.month = month
    self.trips = priced
    complement = Self.complement(of: priced, in: book)
  }

  /// The sum of all its lines, to the cent.
  public var total: Euro { trips.map(\.total).sum() + (complement?.amount ?? .zero) }

  /// The kilometres of the month.
  public var distance: Distance { trips.reduce(.zero) { $0 + $1.trip.costs.distance } }

  /// What keeps it from being forwarded whole.
  public var violations: [Violation] { trips.flatMap(\.violations) }

  private static func complement(of trips: [PricedTrip], in book: RateBook) -> CostLine? {
    let moped = trips.filter { $0.trip.vehicle == .moped && $0.trip.costs.distance > .zero }
    guard let last = moped.last,
      let least = try? book.row(of: .monthlyMinimum, on: last.trip.on)
    else { return nil }
    let paid = moped.flatMap(\.lines).filter { $0.rates.contains { $0.subject.hasBands } }
    let missing = Euro(cents: least.value) - paid.map(\.amount).sum()
    guard missing > .zero else { return nil }
    return CostLine(
      "complément du mois", "\(least.french) au moins pour un vélomoteur", missing, [least])
  }
}
