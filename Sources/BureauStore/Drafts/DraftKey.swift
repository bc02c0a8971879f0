public import BureauDomain
internal import GRDB

/// Which draft: one for each agent, form and record.
public struct DraftKey: Hashable, Sendable {
  public let agent: Agent.ID
  public let form: String
  public let record: String?

  public init(agent: Agent.ID, form: String, record: String?) {
    self.agent = agent
    self.form = form
    self.record = record
  }

  /// The columns that tell drafts apart; a new record is an empty text, since NULLs differ.
  var arguments: StatementArguments { [agent.rawValue, form, record ?? ""] }

  func discard(in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM draft WHERE agent = ? AND form = ? AND record = ?")
      .execute(arguments: arguments)
  }
}
