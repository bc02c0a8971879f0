/// The way from one place of a round to the next (« trajet »).
public struct RoundLeg: Hashable, Sendable {
  public let from: RoundPlace
  public let to: RoundPlace
  public let entry: RoundLegEntry
  /// Whether both ends lie in the communes of school and home: no mission (check OM-04).
  public let isOwn: Bool

  public init(from: RoundPlace, to: RoundPlace, entry: RoundLegEntry, own: OwnCommunes) {
    self.from = from
    self.to = to
    self.entry = entry
    isOwn = own.holds(from.commune) && own.holds(to.commune)
  }

  /// By the coordinates of both places; nil where one is unknown.
  public var estimate: Distance? {
    guard let start = from.coordinates, let end = to.coordinates else { return nil }
    return Distance.between(start, end)
  }

  /// What was driven, else the estimate.
  public var distance: Distance? { entry.driven ?? estimate }

  public var isEstimated: Bool { entry.driven == nil }

  /// What may be paid for: nothing within the own communes, unless a motive says why.
  public var counted: Distance { isFree ? .zero : distance ?? .zero }

  /// Whether it is priced 0.
  public var isFree: Bool { isOwn && entry.motive.isEmpty }

  /// Between the two schools of a shared post: part of the service, no visit to a partner (FAQ 21).
  public var isBetweenSchools: Bool { from.isSchool && to.isSchool && from != to }
}
