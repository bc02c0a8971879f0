/// Somebody in a network, and as what.
public struct NetworkMember: Hashable, Codable, Sendable {
  /// As what one is in a network.
  public enum Role: String, CaseIterable, Codable, Sendable {
    case member
    case participant
    case leader

    /// The French term.
    public var label: String {
      switch self {
      case .member: "membre"
      case .participant: "participe"
      case .leader: "anime"
      }
    }
  }

  /// nil for somebody the base does not know.
  public var agent: Agent.ID?
  public var name: String
  public var role: Role

  public init(agent: Agent.ID? = nil, name: String, role: Role = .member) {
    self.agent = agent
    self.name = name
    self.role = role
  }
}
