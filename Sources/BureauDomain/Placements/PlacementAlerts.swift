/// When the office wants to be told (« délais et rappels », the program's and not a text's), in days
/// before the start or after the end of a placement.
public struct PlacementAlerts: Hashable, Sendable {
  /// Without a place (PL-00).
  public let withoutPlace: [Int]
  /// With a convention that is not signed (PL-06).
  public let unsigned: [Int]
  /// With an attestation that has not come (PL-07); nil if nobody wants to be told.
  public let attestationAfter: Int?

  public init(_ book: RateBook, on day: Day) {
    withoutPlace = book.values(of: [.placeFirst, .placeSecond, .placeLast], on: day)
    unsigned = book.values(of: [.conventionFirst, .conventionSecond, .conventionLast], on: day)
    attestationAfter = book.value(of: .delay(.attestation), on: day)
  }

  /// In days before the start: when a learner without a place is first told of.
  public var firstWithoutPlace: Int { withoutPlace.max() ?? 0 }
  var firstUnsigned: Int { unsigned.max() ?? 0 }

  /// The last of these thresholds that is reached so many days before the start.
  static func reached(_ thresholds: [Int], daysBefore: Int) -> Int? {
    thresholds.filter { daysBefore <= $0 }.min()
  }
}
