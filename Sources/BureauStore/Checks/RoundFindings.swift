public import BureauDomain

/// The rounds of the last months and their trips: whether an order covers them, with the right
/// vehicle.
public struct RoundFindings: FindingSource {
  public static let checks: Set<CheckID> = [.om02, .om04, .om05]
  public static let deed = Deed.readMissions

  private var key: PageKey?
  private static let pageSize = 50
  /// Costs older than a year are claimed no more; ours, no text says it.
  private static let monthsBack = 12

  public init() {}

  /// Rounds are not counted; the bar says nothing of them until they are read.
  public func total(in store: Store, by session: Session) throws(StoreError) -> Int { 0 }

  public mutating func next(
    in store: Store, _ terms: FindingTerms
  ) throws(StoreError) -> FindingPage {
    let page = try store.rounds(from: key, limit: Self.pageSize)
    let first = terms.today.adding(months: -Self.monthsBack)
    let files = page.lines.map(\.file).filter { $0.round.on >= first }
    let findings = files.flatMap { file in
      file.broken(for: .record).map {
        Finding($0, of: .round(file.round.id), name: file.round.agentName)
      }
    }
    key = page.lines.last?.key
    return FindingPage(
      records: files.count, findings: findings,
      isLast: !page.hasMore || files.count < page.lines.count)
  }
}
