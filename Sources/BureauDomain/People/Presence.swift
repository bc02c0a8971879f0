/// Somebody who has the application open on the base now.
public struct Presence: Hashable, Sendable, Identifiable {
  /// Where somebody works from.
  public enum Seat: String, Codable, Sendable {
    /// On the machine of the base itself, by sudo included.
    case here
    /// Over the network.
    case ssh

    public var label: String {
      switch self {
      case .here: "sur la machine"
      case .ssh: "par SSH"
      }
    }
  }

  /// One for each session: one person may have two.
  public let id: String
  public let agent: Agent.ID
  /// Empty for an agent the base no longer has.
  public let name: String
  public let since: Instant
  public let seat: Seat

  public init(id: String, agent: Agent.ID, name: String, since: Instant, seat: Seat) {
    self.id = id
    self.agent = agent
    self.name = name
    self.since = since
    self.seat = seat
  }
}
