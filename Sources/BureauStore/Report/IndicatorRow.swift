public import BureauDomain

/// One row that an indicator counts, and the record it leads to.
public struct IndicatorRow: Hashable, Sendable {
  /// The record to open.
  public enum Target: Hashable, Sendable {
    case company(Company.ID)
    case placement(Placement.ID)
  }

  public let on: Day
  /// The company, or what it was about where there is none.
  public let name: String
  /// The words of the record: who did it, which formation, which period and class.
  public let subject: String
  /// 1, or the places of an offer.
  public let amount: Int
  /// nil where there is nothing to open.
  public let target: Target?
}
