/// What the kilometres of one journey give (« indemnités kilométriques »), band by band over the
/// civil year; rounded to the cent once, on the whole journey.
public struct KilometreCost: Hashable, Sendable {
  /// The part of a journey in one band.
  public struct Share: Hashable, Sendable {
    public let distance: Distance
    public let rate: Rate
  }

  public let shares: [Share]

  /// - Parameters:
  ///   - distance: the length of the journey.
  ///   - earlier: what was driven since 1 January of the same year.
  public init(
    _ distance: Distance, after earlier: Distance, _ vehicle: VehicleClass, on day: Day,
    in book: RateBook
  ) throws(RateGap) {
    let bands = try book.bands(of: .kilometre(vehicle), on: day)
    guard bands[0].beyond == 0 else { throw RateGap(subject: .kilometre(vehicle), day: day) }
    shares = bands.indices.compactMap { index in
      let start = Distance(metres: bands[index].beyond * 1000)
      let next = bands.dropFirst(index + 1).first.map { Distance(metres: $0.beyond * 1000) }
      let from = max(start, earlier)
      let to = next.map { min($0, earlier + distance) } ?? earlier + distance
      return from < to ? Share(distance: to - from, rate: bands[index]) : nil
    }
    base = bands[0]
  }

  /// The amount, to the cent, half a cent up.
  public var amount: Rated<Euro> {
    let millionths = shares.reduce(0) { $0 + $1.distance.metres * $1.rate.value }
    return Rated(
      value: Euro(cents: (millionths + Self.millionthsInCent / 2) / Self.millionthsInCent),
      rows: shares.isEmpty ? [base] : shares.map(\.rate))
  }

  /// « 50 km × 0,32 € + 50 km × 0,40 € ».
  public var french: String {
    let parts = shares.map { share in
      "\(share.distance) × \(share.rate.subject.unit.typed(share.rate.value))\u{A0}€"
    }
    return parts.isEmpty ? Distance.zero.french : parts.joined(separator: " + ")
  }

  private let base: Rate
  private static let millionthsInCent = 10_000
}
