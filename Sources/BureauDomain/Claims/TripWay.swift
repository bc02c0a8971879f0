/// The way of a trip as a claim shows it, and what it may ask of it (« trajet »).
public struct TripWay: Identifiable, Hashable, Codable, Sendable {
  /// One leg of it.
  public struct Leg: Hashable, Codable, Sendable {
    public let from: String
    public let to: String
    /// What was driven or estimated, nil where a place is unknown.
    public let distance: Distance?
    /// Whether it lies in the own communes and counts 0 (check OM-04).
    public let isFree: Bool
    /// Between the two schools of a shared post (FAQ 21).
    public let isBetweenSchools: Bool

    public init(
      from: String, to: String, distance: Distance?, isFree: Bool = false,
      isBetweenSchools: Bool = false
    ) {
      self.from = from
      self.to = to
      self.distance = distance
      self.isFree = isFree
      self.isBetweenSchools = isBetweenSchools
    }
  }

  /// The round it is of.
  public let id: Round.ID
  public let on: Day
  /// The day one comes back, where it is a later one; nil for a trip of one day.
  public let until: Day?
  public let leavesAt: ClockTime?
  public let returnsAt: ClockTime?
  public let means: TravelMeans
  /// The class of the personal vehicle; nil for any other means, or while it is unknown.
  public let vehicle: VehicleClass?
  public let legs: [Leg]
  /// What is asked of the way: only kilometres by personal vehicle that may be counted.
  public let distance: Distance
  /// Whether a leg still stands at its estimate.
  public let isEstimated: Bool
  /// The order that allowed it, in words; empty without one.
  public let order: String

  public init(
    id: Round.ID, on: Day, until: Day? = nil, leavesAt: ClockTime? = nil,
    returnsAt: ClockTime? = nil,
    means: TravelMeans = .personalCar, vehicle: VehicleClass?, legs: [Leg] = [],
    distance: Distance, isEstimated: Bool = false, order: String = ""
  ) {
    self.id = id
    self.on = on
    self.until = until
    self.leavesAt = leavesAt
    self.returnsAt = returnsAt
    self.means = means
    self.vehicle = vehicle
    self.legs = legs
    self.distance = distance
    self.isEstimated = isEstimated
    self.order = order
  }

  /// « Metz – Hagondange – Metz ».
  public var french: String {
    guard let first = legs.first else { return "" }
    return ([first.from] + legs.map(\.to)).joined(separator: " – ")
  }

  /// « mardi 10 novembre 2026 », « du mardi 10 … au jeudi 12 … ».
  public var days: String {
    until.map { "du \(on.longFrench) au \($0.longFrench)" } ?? on.longFrench
  }

  /// « 08:30 – 17:00 », « 10/11 à 08:30 – 12/11 à 17:00 »; empty while a time is missing.
  public var hours: String {
    guard let leavesAt, let returnsAt else { return "" }
    if let until { return "\(on.shortFrench) à \(leavesAt) – \(until.shortFrench) à \(returnsAt)" }
    return "\(leavesAt) – \(returnsAt)"
  }

  /// What was driven by personal vehicle within the own communes, and counts 0.
  public var free: Distance { sum(of: \.isFree) }

  /// What was driven by personal vehicle between the two schools of a shared post.
  public var betweenSchools: Distance { sum(of: \.isBetweenSchools) }

  private func sum(of kind: (Leg) -> Bool) -> Distance {
    guard means == .personalCar else { return .zero }
    return legs.filter(kind).reduce(.zero) { $0 + ($1.distance ?? .zero) }
  }
}
