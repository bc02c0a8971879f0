/// The one thing to do next with a company (« prochaine action »): what, when, by whom.
public struct NextAction: Hashable, Codable, Sendable {
  public var kind: ActionKind
  public var due: Day
  public var owner: Agent.ID
  public var ownerName: String
  /// A few words: what to say, whom to ask for.
  public var note: String

  public init(kind: ActionKind, due: Day, owner: Agent.ID, ownerName: String, note: String = "") {
    self.kind = kind
    self.due = due
    self.owner = owner
    self.ownerName = ownerName
    self.note = note
  }
}
