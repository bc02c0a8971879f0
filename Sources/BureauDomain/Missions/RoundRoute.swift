/// The way of a round, leg by leg, from its places.
public struct RoundRoute: Hashable, Sendable {
  /// One more than the stages; none without a stage.
  public let legs: [RoundLeg]

  /// - Parameters:
  ///   - places: departure, each stage, arrival.
  ///   - own: the communes of school and home.
  public init(_ round: Round, along places: [RoundPlace], own: OwnCommunes) {
    let entries = round.stages.isEmpty ? [] : round.stages.map(\.leg) + [round.lastLeg]
    legs = zip(entries, zip(places, places.dropFirst())).map { entry, ends in
      RoundLeg(from: ends.0, to: ends.1, entry: entry, own: own)
    }
  }

  /// All that is driven.
  public var total: Distance { legs.reduce(.zero) { $0 + ($1.distance ?? .zero) } }

  /// What may be paid for.
  public var counted: Distance { legs.reduce(.zero) { $0 + $1.counted } }

  /// Whether a leg still stands at its estimate.
  public var isEstimated: Bool { legs.contains(where: \.isEstimated) }

  /// Whether no leg is a mission: the whole way lies in the own communes.
  public var isOwn: Bool { !legs.isEmpty && legs.allSatisfy(\.isFree) }

  /// The places one stops at, without departure and arrival.
  public var stops: [RoundPlace] { legs.dropLast().map(\.to) }
}
