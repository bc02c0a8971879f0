/// Who runs the program now, with which rights.
public struct Session: Hashable, Sendable {
  public let agent: Agent

  public init(agent: Agent) { self.agent = agent }
}
