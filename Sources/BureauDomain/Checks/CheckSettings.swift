/// What the checks compare with, and how long a session waits, as the dated tables of the office
/// have it on a day.
public struct CheckSettings: Hashable, Sendable {
  /// After how many months without contact a partner is « à relancer » (CO-05).
  public let staleAfterMonths: Int?
  /// After how many months the directory entry is to be checked again (ET-03).
  public let directoryAfterMonths: Int?
  /// When the office wants to be told of placements (PL-00, PL-06, PL-07).
  public let placements: PlacementAlerts
  /// How many days before an order ends one is told, each time more pressingly (OM-08).
  public let orderEndsWithin: [Int]
  /// The limits of texts (PL-04, PL-05, PL-08), each on the day of the placement.
  public let limits: PlacementLimits
  /// After how many minutes without a key a session ends; zero or nil for never.
  public let sessionMinutes: Int?

  public init(_ book: RateBook, on day: Day) {
    staleAfterMonths = book.value(of: .delay(.partnerContact), on: day)
    directoryAfterMonths = book.value(of: .delay(.directory), on: day)
    placements = PlacementAlerts(book, on: day)
    orderEndsWithin = book.values(of: [.orderFirst, .orderSecond, .orderLast], on: day)
    limits = PlacementLimits(book)
    sessionMinutes = book.value(of: .delay(.idleSession), on: day)
  }

  /// Before the tables are read: nothing is compared.
  public static let unread = CheckSettings(RateBook([]), on: RateSeeds.reminderStart)

  /// Those the program comes with.
  public static let standard = CheckSettings(RateSeeds.book, on: RateSeeds.reminderStart)
}
