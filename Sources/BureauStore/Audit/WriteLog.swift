internal import BureauDomain
internal import GRDB

/// What one act changed, written to the audit in the act's own transaction: names of records and
/// fields, never what was typed.
struct WriteLog {
  private let act: String
  /// The main record of the act; an act that creates it names it here.
  var record: String?
  private var fields: [String] = []
  private var further: [(act: String, record: String, fields: [String])] = []

  init(act: String, record: String?) {
    self.act = act
    self.record = record
  }

  /// Adds changed fields of the main record.
  mutating func changed(_ fields: [String]) { self.fields += fields }

  /// Adds another record the same act changed.
  mutating func also(_ act: String, record: String, fields: [String] = []) {
    further.append((act, record, fields))
  }

  func save(deed: Deed, agent: Agent.ID, at now: Instant, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO audit (at, agent, deed, act, record, fields) VALUES (?, ?, ?, ?, ?, ?)
        """)
    func insert(_ act: String, _ record: String?, _ fields: [String]) throws {
      try statement.execute(arguments: [
        now.milliseconds, agent.rawValue, deed.rawValue, act, record,
        fields.joined(separator: AuditEntry.separator),
      ])
    }
    try insert(act, record, fields)
    for entry in further { try insert(entry.act, entry.record, entry.fields) }
  }
}
