/// One line of « qui fait quoi »: a person or a service, and its part.
public struct GuidanceActor: Hashable, Sendable {
  public let who: String
  public let does: String

  public init(_ who: String, _ does: String) {
    self.who = who
    self.does = does
  }
}
