internal import BureauDomain
internal import BureauStore

/// A line of what was found: a check, then its records.
enum InspectionRow: Hashable, Sendable {
  case check(CheckID, Severity, count: Int)
  case finding(Finding)
  /// The findings that are counted only.
  case more(Int)

  var finding: Finding? {
    if case .finding(let finding) = self { return finding }
    return nil
  }

  static func of(_ report: InspectionReport) -> [InspectionRow] {
    report.groups.flatMap { group -> [InspectionRow] in
      let others = group.count - group.findings.count
      return [.check(group.check, group.severity, count: group.count)]
        + group.findings.map(InspectionRow.finding) + (others > 0 ? [.more(others)] : [])
    }
  }
}
