public import BureauDomain

/// What somebody typed into a form and has not saved yet; kept through a lost connection.
public struct Draft: Hashable, Sendable {
  public var agent: Agent.ID
  /// Stable name of the form, `visit`.
  public var form: String
  /// The record the form edits, nil for a new one.
  public var record: String?
  /// What the home screen shows: « Visite, Garage Petit ».
  public var title: String
  /// The form's own draft, encoded.
  public var json: String
  public var savedAt: Instant

  public init(
    agent: Agent.ID, form: String, record: String?, title: String, json: String, savedAt: Instant
  ) {
    self.agent = agent
    self.form = form
    self.record = record
    self.title = title
    self.json = json
    self.savedAt = savedAt
  }

  public var key: DraftKey { DraftKey(agent: agent, form: form, record: record) }
}
