/// A trip with what each of its costs gives; what no rate covers is refused, not guessed (OM-06).
public struct PricedTrip: Identifiable, Hashable, Codable, Sendable {
  public let way: TripWay
  public let lines: [CostLine]
  /// What stands against it, the tables to complete included.
  public let violations: [Violation]

  public var id: Round.ID { way.id }

  /// The sum of its lines, to the cent.
  public var total: Euro { lines.map(\.amount).sum() }

  /// - Parameter earlier: the kilometres driven before it in the same civil year.
  public init(
    _ trip: ClaimedTrip, after earlier: YearKilometres, in sector: Sector, _ book: RateBook
  ) {
    var lines: [CostLine] = []
    var gaps: [RateGap] = []
    let pricing = TripPricing(trip: trip, earlier: earlier, book: book)
    for item in pricing.items {
      do throws(RateGap) { lines.append(try pricing.line(of: item)) } catch { gaps.append(error) }
    }
    way = trip.way
    self.lines = lines
    violations = trip.violations + pricing.uncovered + gaps.map { OM06.violation($0, in: sector) }
  }
}
