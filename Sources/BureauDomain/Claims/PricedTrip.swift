/// A trip with what each of its costs gives; what no rate covers is refused, not guessed (OM-06).
public struct PricedTrip: Identifiable, Hashable, Sendable {
  public let trip: ClaimedTrip
  public let lines: [CostLine]
  /// The tables to complete before the rest can be asked for.
  public let violations: [Violation]

  public var id: String { trip.id }

  /// The sum of its lines, to the cent.
  public var total: Euro { lines.map(\.amount).sum() }

  /// - Parameter earlier: the kilometres driven before it in the same civil year.
  public init(_ trip: ClaimedTrip, after earlier: Distance, in sector: Sector, _ book: RateBook) {
    var lines: [CostLine] = []
    var gaps: [RateGap] = []
    let pricing = TripPricing(trip: trip, earlier: earlier, book: book)
    for item in pricing.items {
      do throws(RateGap) { lines.append(try pricing.line(of: item)) } catch { gaps.append(error) }
    }
    self.trip = trip
    self.lines = lines + pricing.expenses
    violations = gaps.map { OM06.violation($0, in: sector) }
  }
}
