/// What the claim of an agent asks for a month (« état de frais »): its trips priced one after the
/// other, the kilometres counted over the civil year. Screen, document and export show this and
/// compute nothing again.
public struct MonthlyClaim: Hashable, Codable, Sendable {
  public let trips: [PricedTrip]
  /// What a month of moped gives at least, where its kilometres give less; nil elsewhere.
  public let complement: CostLine?

  /// - Parameters:
  ///   - trips: those of the month.
  ///   - earlier: the kilometres of the civil year that were counted before it.
  public init(
    _ trips: [ClaimedTrip], after earlier: YearKilometres, in sector: Sector, _ book: RateBook
  ) {
    var driven = earlier
    var priced: [PricedTrip] = []
    for trip in trips.sorted(by: { ($0.way.on, $0.id.rawValue) < ($1.way.on, $1.id.rawValue) }) {
      priced.append(PricedTrip(trip, after: driven, in: sector, book))
      driven.add(trip.way)
    }
    self.trips = priced
    complement = Self.complement(of: priced, in: book)
  }

  /// The sum of all its lines, to the cent.
  public var total: Euro { trips.map(\.total).sum() + (complement?.amount ?? .zero) }

  /// The kilometres of the month.
  public var distance: Distance { trips.reduce(.zero) { $0 + $1.way.distance } }

  /// What keeps it from being handed over whole, or must be known.
  public var violations: [Violation] { trips.flatMap(\.violations) }

  /// The rows it rests on, each once, in the order they are used.
  public var rates: [Rate] {
    (trips.flatMap(\.lines) + [complement].compactMap { $0 }).flatMap(\.rates)
      .reduce(into: []) { rates, rate in
        if !rates.contains(where: { $0.id == rate.id }) { rates.append(rate) }
      }
  }

  private static func complement(of trips: [PricedTrip], in book: RateBook) -> CostLine? {
    let moped = trips.filter { $0.way.vehicle == .moped && $0.way.distance > .zero }
    guard let last = moped.last,
      let least = try? book.row(of: .monthlyMinimum, on: last.way.on)
    else { return nil }
    let paid = moped.flatMap(\.lines).filter { $0.rates.contains { $0.subject.hasBands } }
    let missing = Euro(cents: least.value) - paid.map(\.amount).sum()
    guard missing > .zero else { return nil }
    return CostLine(
      "complément du mois", "\(least.french) au moins pour un vélomoteur", missing, [least])
  }
}
