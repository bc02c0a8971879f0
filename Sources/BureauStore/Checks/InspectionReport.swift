public import BureauDomain

/// Findings by severity and check: how many, and the first of each.
public struct InspectionReport: Sendable {
  /// The findings of one check.
  public struct Group: Sendable {
    public let check: CheckID
    public let severity: Severity
    public fileprivate(set) var count = 0
    /// The first ones, in the order of their records.
    public fileprivate(set) var findings: [Finding] = []
  }

  /// So many findings of a check are kept.
  public static let kept = 200

  /// Refusals first, then by the order of the checks.
  public private(set) var groups: [Group] = []
  private let soon: Bool

  init(soon: Bool) { self.soon = soon }

  /// All findings, kept or not.
  public var count: Int { groups.reduce(0) { $0 + $1.count } }

  mutating func add(_ findings: [Finding]) {
    for finding in findings where soon || !finding.isSoon {
      let index = place(of: finding.violation)
      groups[index].count += 1
      if groups[index].count <= Self.kept { groups[index].findings.append(finding) }
    }
  }

  /// The group of a violation, made where it belongs if it is the first.
  private mutating func place(of violation: Violation) -> Int {
    let (check, severity) = (violation.check, violation.severity)
    if let index = groups.firstIndex(where: { $0.check == check && $0.severity == severity }) {
      return index
    }
    groups.append(Group(check: check, severity: severity))
    groups.sort { Self.rank($0) < Self.rank($1) }
    return groups.firstIndex { $0.check == check && $0.severity == severity } ?? 0
  }

  private static func rank(_ group: Group) -> (Int, String) {
    (group.severity == .refuses ? 0 : 1, group.check.rawValue)
  }
}
