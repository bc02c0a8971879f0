/// One line of « qui fait quoi »: a task, and the part each function takes in it.
public struct OfficeTask: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<OfficeTask>

  public var id: ID
  public var version: Int
  public var label: String
  public var parts: [TaskActor: TaskPart]
  /// The card that says so; nil for a line of the school's own.
  public var card: Citation?
  public var note: String
  /// Taken out by the school.
  public var closing: Closing?

  public init(
    id: ID, version: Int = 1, label: String, parts: [TaskActor: TaskPart] = [:],
    card: Citation? = nil, note: String = "", closing: Closing? = nil
  ) {
    self.id = id
    self.version = version
    self.label = label
    self.parts = parts
    self.card = card
    self.note = note
    self.closing = closing
  }
}
