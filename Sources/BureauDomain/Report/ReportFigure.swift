/// One figure of a report: what was counted, and what had been before.
public struct ReportFigure: Hashable, Sendable {
  public let indicator: Indicator
  public let count: Int
  /// In the period it is compared with.
  public let before: Int
  /// For each school of a shared post, in the order of the report; empty where the figure is both
  /// schools'.
  public let bySchool: [Int]

  public init(_ indicator: Indicator, count: Int, before: Int, bySchool: [Int] = []) {
    self.indicator = indicator
    self.count = count
    self.before = before
    self.bySchool = bySchool
  }

  /// « +8 », « −3 », « = ».
  public var difference: String {
    if count == before { return "=" }
    return count > before ? "+\(count - before)" : "−\(before - count)"
  }

  /// « 45,0 »: what a full-time post would have done; nil without a quota.
  ///
  /// - Parameter quota: the whole of the posts, in percent of a full one.
  public func perFullPost(_ quota: Int) -> String? {
    guard quota > 0 else { return nil }
    let tenths = (count * Self.percent * Self.tenths + quota / 2) / quota
    return "\(tenths / Self.tenths),\(tenths % Self.tenths)"
  }

  private static let percent = 100
  private static let tenths = 10
}
