public import BureauDomain

/// The companies in service: who can be reached, when, and whether a record stands twice.
public struct CompanyFindings: FindingSource {
  public static let checks: Set<CheckID> = [.co02, .co03, .co04, .co05, .co06]
  public static let deed = Deed.readCompanies

  private var key: PageKey?
  private static let pageSize = 50

  public init() {}

  public func total(in store: Store, by session: Session) throws(StoreError) -> Int {
    guard case .exact(let count) = try store.companyTally(CompanyQuery()) else { return 0 }
    return count
  }

  public mutating func next(
    in store: Store, _ terms: FindingTerms
  ) throws(StoreError) -> FindingPage {
    let page = try store.companies(CompanyQuery(), from: key, limit: Self.pageSize)
    var findings: [Finding] = []
    for line in page.lines {
      guard let file = try store.companyFile(line.id) else { continue }
      let lasting = try Self.lasting(file, store)
      findings += Finding.of(
        .company(line.id), name: line.name,
        today: lasting + Checks.broken(by: file, on: terms.today, terms.settings),
        soon: Checks.broken(by: file, on: terms.soon, terms.settings))
    }
    key = page.lines.last?.key
    return FindingPage(records: page.lines.count, findings: findings, isLast: !page.hasMore)
  }

  /// What no day changes: a twin record, a latest activity that nothing follows.
  private static func lasting(_ file: CompanyFile, _ store: Store) throws(StoreError)
    -> [Violation]
  {
    let twins = try store.likelyDuplicates(
      name: file.company.name, postalCode: file.mainSite?.postalCode, excluding: file.company.id)
    let latest = file.activities.first { $0.state == .done }
    return [
      CO03.violation(likelyDuplicates: twins.map(\.name)),
      latest.flatMap { CO04.violation($0, next: file.company.nextAction) },
    ].compactMap { $0 }
  }
}
