public import BureauDomain
internal import GRDB

/// One line of the audit: who did what to which record, and which fields it touched.
public struct AuditEntry: Hashable, Sendable, Identifiable {
  static let separator = ","

  /// Grows with each act, whatever the clock says.
  public let id: Int64
  public let at: Instant
  public let agent: Agent.ID
  /// Raw value of the `Deed`; one of an older program stays readable.
  public let deed: String
  public let act: String
  public let record: String?
  public let fields: [String]

  init(row: Row) {
    id = row[0]
    at = Instant(milliseconds: row[1])
    agent = Agent.ID(rawValue: row[2])
    deed = row[3]
    act = row[4]
    record = row[5]
    let joined: String = row[6]
    fields = joined.split(separator: Self.separator).map(String.init)
  }
}
