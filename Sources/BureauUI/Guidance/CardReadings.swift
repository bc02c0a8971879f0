internal import BureauDomain
internal import BureauStore

/// Cards as this office reads them.
enum CardReadings {
  static func of(
    _ card: GuidanceCard, besides: [Citation] = [], isOther: Bool = false, _ context: Context
  ) throws -> CardReading {
    let own = try context.store.establishments().first?.sector ?? .public
    return CardReading(
      card, for: isOther ? own.other : own, contacts: try contacts(context),
      note: try context.store.guidanceNote(on: card.id), besides: besides)
  }

  /// The services in touch with the office, each with all it noted of them.
  private static func contacts(_ context: Context) throws -> [InstitutionKind: String] {
    let inService = try context.store.institutionContacts().filter { $0.closing == nil }
    return Dictionary(grouping: inService, by: \.kind)
      .mapValues { $0.map(text).joined(separator: " ; ") }
  }

  private static func text(_ contact: InstitutionContact) -> String {
    [contact.fullName, contact.phone?.description, contact.email?.address]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Sector {
  /// The sector of the schools over the road.
  var other: Sector { self == .public ? .privateUnderContract : .public }
}
