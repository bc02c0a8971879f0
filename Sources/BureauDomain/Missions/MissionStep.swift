/// Who took a step of an order or a letter, and when: « signé par M. Roth le 28/08/2026 ».
public struct MissionStep: Hashable, Codable, Sendable {
  /// As it is printed.
  public var by: String
  /// The person, if known to the base.
  public var agent: Agent.ID?
  public var on: Day

  public init(by: String, agent: Agent.ID? = nil, on: Day) {
    self.by = by
    self.agent = agent
    self.on = on
  }

  /// « M. Roth le 28/08/2026 ».
  public var text: String { "\(by) le \(on)" }

  /// Whether the step was taken by an agent, known by identity or by name.
  public func isBy(_ agent: Agent) -> Bool {
    self.agent == agent.id || Fold.key(by) == Fold.key(agent.name)
  }
}
