/// The thresholds of the checks that a school may set; the defaults are ours, not a text's.
public struct CheckSettings: Hashable, Codable, Sendable {
  /// After how many months without contact a partner is « à relancer » (CO-05).
  public var staleAfterMonths: Int
  /// After how many months the directory entry is to be checked again (ET-03).
  public var directoryAfterMonths: Int
  /// When the office wants to be told of placements (PL-00, PL-06, PL-07).
  public var placements: PlacementAlerts

  public init(
    staleAfterMonths: Int = 6, directoryAfterMonths: Int = 12,
    placements: PlacementAlerts = PlacementAlerts()
  ) {
    self.staleAfterMonths = staleAfterMonths
    self.directoryAfterMonths = directoryAfterMonths
    self.placements = placements
  }
}
