/// When the office wants to be told (settings of ours, not a text's), in days before the start or
/// after the end of a placement.
public struct PlacementAlerts: Hashable, Codable, Sendable {
  /// Without a place (PL-00), the earliest first.
  public var withoutPlace: [Int]
  /// With a convention that is not signed (PL-06), the earliest first.
  public var unsigned: [Int]
  /// With an attestation that has not come (PL-07).
  public var attestationAfter: Int

  public init(
    withoutPlace: [Int] = [30, 15, 8], unsigned: [Int] = [15, 8, 3], attestationAfter: Int = 14
  ) {
    self.withoutPlace = withoutPlace
    self.unsigned = unsigned
    self.attestationAfter = attestationAfter
  }

  var firstWithoutPlace: Int { withoutPlace.max() ?? 0 }
  var firstUnsigned: Int { unsigned.max() ?? 0 }

  /// The last of these thresholds that is reached so many days before the start.
  static func reached(_ thresholds: [Int], daysBefore: Int) -> Int? {
    thresholds.filter { daysBefore <= $0 }.min()
  }
}
