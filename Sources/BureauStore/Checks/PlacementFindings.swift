public import BureauDomain

/// The placements: who has no place, what is not signed, what is too long.
public struct PlacementFindings: FindingSource {
  public static let checks: Set<CheckID> = [
    .pl00, .pl01, .pl02, .pl03, .pl04, .pl05, .pl06, .pl07, .pl08, .pl09,
  ]
  public static let deed = Deed.readLearners

  private var key: PageKey?
  private static let pageSize = 50

  public init() {}

  public func total(in store: Store, by session: Session) throws(StoreError) -> Int {
    switch try store.placementTally(PlacementQuery(), by: session) {
    case .exact(let count), .atLeast(let count): count
    }
  }

  public mutating func next(
    in store: Store, _ terms: FindingTerms
  ) throws(StoreError) -> FindingPage {
    let page = try store.placements(
      PlacementQuery(), from: key, limit: Self.pageSize, by: terms.session)
    var findings: [Finding] = []
    for line in page.lines {
      guard let file = try store.placementFile(line.id, by: terms.session) else { continue }
      findings += Finding.of(
        .placement(line.id), name: line.learnerName,
        today: Checks.broken(by: file, on: terms.today, terms.settings)
          + Checks.broken(byCycleOf: file, on: terms.today, terms.settings),
        soon: Checks.broken(by: file, on: terms.soon, terms.settings))
    }
    key = page.lines.last?.key
    return FindingPage(records: page.lines.count, findings: findings, isLast: !page.hasMore)
  }
}
