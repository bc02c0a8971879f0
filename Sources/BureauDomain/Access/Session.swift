/// Who runs the program now, with which rights.
public struct Session: Hashable, Sendable {
  public let agent: Agent

  public init(agent: Agent) { self.agent = agent }

  /// Whether the session holds one of these roles.
  public func has(_ roles: Role...) -> Bool { !agent.roles.isDisjoint(with: roles) }
}
