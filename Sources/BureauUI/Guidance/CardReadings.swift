internal import BureauDomain
internal import BureauStore

/// Cards as this office reads them.
enum CardReadings {
  static func of(
    _ card: GuidanceCard, besides: [Citation] = [], isOther: Bool = false, _ context: Context
  ) throws -> CardReading {
    let own = try context.store.establishments().first?.sector ?? .public
    return CardReading(
      card, for: isOther ? own.other : own, note: try context.store.guidanceNote(on: card.id),
      besides: besides)
  }
}

extension Sector {
  /// The sector of the schools over the road.
  var other: Sector { self == .public ? .privateUnderContract : .public }
}
