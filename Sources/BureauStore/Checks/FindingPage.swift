public import BureauDomain

/// What some records of a family break.
public struct FindingPage: Sendable {
  /// The number of records looked at.
  public let records: Int
  public let findings: [Finding]
  /// Whether the family has no further record.
  public let isLast: Bool

  public init(records: Int, findings: [Finding], isLast: Bool) {
    self.records = records
    self.findings = findings
    self.isLast = isLast
  }
}
