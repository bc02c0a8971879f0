public import BureauDomain

/// Running checks over the base in steps; between two one may stop. Only some findings of each
/// check are kept, the others counted: the base is never in memory as a whole.
public struct Inspection: Sendable {
  /// The findings so far.
  public private(set) var report: InspectionReport
  /// Records looked at.
  public private(set) var records = 0

  private let wanted: Set<CheckID>
  private let terms: FindingTerms
  private var sources: [any FindingSource]
  private var total: Int?

  /// - Parameters:
  ///   - checks: those to run; a family without one of them is left out.
  ///   - soon: whether what will break before long is a finding too.
  public init(
    _ checks: Set<CheckID> = Set(CheckID.allCases), soon: Bool = false, on today: Day,
    _ settings: CheckSettings, by session: Session
  ) {
    wanted = checks
    report = InspectionReport(soon: soon)
    terms = FindingTerms(today: today, settings: settings, session: session)
    sources = FindingSources.all
      .filter { source in
        if case .refused = Access.verdict(source.deed, session) { return false }
        return !source.checks.isDisjoint(with: checks)
      }
      .map { $0.init() }
  }

  public var isFinished: Bool { sources.isEmpty }

  /// From 0 to 1.
  public var fraction: Double {
    guard let total, total > 0 else { return isFinished ? 1 : 0 }
    return min(1, Double(records) / Double(total))
  }

  /// Goes through some more records.
  public mutating func step(_ store: Store) throws(StoreError) {
    guard total != nil else {
      var count = 0
      for source in sources { count += try source.total(in: store, by: terms.session) }
      total = count
      return
    }
    guard var source = sources.first else { return }
    let page = try source.next(in: store, terms)
    records += page.records
    report.add(page.findings.filter { wanted.contains($0.violation.check) })
    if page.isLast { sources.removeFirst() } else { sources[0] = source }
  }
}
